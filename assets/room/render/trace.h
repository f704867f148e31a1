// A small path tracer: light of the windows and light of the lamps, apart. What pt.cpp and large.cpp have in common.
#pragma once
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>
#include <string>
#include <thread>
#include <atomic>
#include <algorithm>
#include <functional>
#include <array>
using namespace std;
struct V{float x,y,z; V(float a=0,float b=0,float c=0):x(a),y(b),z(c){} };
static inline V operator+(V a,V b){return V(a.x+b.x,a.y+b.y,a.z+b.z);} static inline V operator-(V a,V b){return V(a.x-b.x,a.y-b.y,a.z-b.z);}
static inline V operator*(V a,float s){return V(a.x*s,a.y*s,a.z*s);} static inline V operator*(V a,V b){return V(a.x*b.x,a.y*b.y,a.z*b.z);}
static inline V operator-(V a){return V(-a.x,-a.y,-a.z);}
static inline float dot(V a,V b){return a.x*b.x+a.y*b.y+a.z*b.z;}
static inline V cross(V a,V b){return V(a.y*b.z-a.z*b.y,a.z*b.x-a.x*b.z,a.x*b.y-a.y*b.x);}
static inline float len(V a){return sqrtf(dot(a,a));} static inline V norm(V a){float l=len(a);return l>0?a*(1/l):a;}
static inline float mx(V a){return max(a.x,max(a.y,a.z));}
static inline V mix(V a,V b,float t){return a*(1-t)+b*t;}
static inline float clampf(float x,float a,float b){return x<a?a:x>b?b:x;}
static inline float sstep(float a,float b,float x){float t=clampf((x-a)/(b-a),0,1);return t*t*(3-2*t);}
struct RNG{uint64_t s; RNG(uint64_t x):s(x*6364136223846793005ULL+1442695040888963407ULL){next();next();} uint32_t next(){s=s*6364136223846793005ULL+1442695040888963407ULL;uint32_t x=((s>>18)^s)>>27;uint32_t r=s>>59;return (x>>r)|(x<<((-r)&31));} float f(){return (next()>>8)*(1.0f/16777216);} };
static inline uint32_t hsh(uint32_t x){x^=x>>16;x*=0x7feb352dU;x^=x>>15;x*=0x846ca68bU;x^=x>>16;return x;}
static inline float h2(int x,int y){return (hsh(x*73856093u^hsh(y*19349663u))>>8)*(1.0f/16777216);}
static float vn(float x,float y){int xi=floorf(x),yi=floorf(y);float fx=x-xi,fy=y-yi;fx=fx*fx*(3-2*fx);fy=fy*fy*(3-2*fy);return (h2(xi,yi)*(1-fx)+h2(xi+1,yi)*fx)*(1-fy)+(h2(xi,yi+1)*(1-fx)+h2(xi+1,yi+1)*fx)*fy;}
static float fbm(float x,float y){return .5f*vn(x,y)+.25f*vn(2*x+7,2*y+3)+.125f*vn(4*x+1,4*y+9)+.0625f*vn(8*x+5,8*y+2);}

enum Kind{DIFF,COAT,METAL,GLASS,EMITW,EMITL,SHADE,MIRROR};
struct Mat{Kind k; V alb; float rough; int tex; V emit;};
vector<Mat> mats;
int addM(Kind k,V a,float r=0.2f,int tex=0,V e=V()){mats.push_back({k,a,r,tex,e});return mats.size()-1;}
struct Tri{V a,b,c,na,nb,nc; float u[3],v[3]; int m,part;};
// What is cut out of the room afterwards: 1 to 9 a figure, 11 to 19 a chair, 0 the room itself.
int PART=0;
vector<Tri> T;
struct M4{float m[3][4];};
M4 CUR={{{1,0,0,0},{0,1,0,0},{0,0,1,0}}}; vector<M4> STK;
V xf(V p){return V(CUR.m[0][0]*p.x+CUR.m[0][1]*p.y+CUR.m[0][2]*p.z+CUR.m[0][3],CUR.m[1][0]*p.x+CUR.m[1][1]*p.y+CUR.m[1][2]*p.z+CUR.m[1][3],CUR.m[2][0]*p.x+CUR.m[2][1]*p.y+CUR.m[2][2]*p.z+CUR.m[2][3]);}
V xn(V p){return norm(V(CUR.m[0][0]*p.x+CUR.m[0][1]*p.y+CUR.m[0][2]*p.z,CUR.m[1][0]*p.x+CUR.m[1][1]*p.y+CUR.m[1][2]*p.z,CUR.m[2][0]*p.x+CUR.m[2][1]*p.y+CUR.m[2][2]*p.z));}
void mul(M4 b){M4 r;for(int i=0;i<3;i++)for(int j=0;j<4;j++){r.m[i][j]=CUR.m[i][0]*b.m[0][j]+CUR.m[i][1]*b.m[1][j]+CUR.m[i][2]*b.m[2][j]+(j==3?CUR.m[i][3]:0);}CUR=r;}
void push(){STK.push_back(CUR);} void pop(){CUR=STK.back();STK.pop_back();}
void tr(float x,float y,float z){mul({{{1,0,0,x},{0,1,0,y},{0,0,1,z}}});}
void ry(float d){float c=cosf(d*M_PI/180),s=sinf(d*M_PI/180);mul({{{c,0,s,0},{0,1,0,0},{-s,0,c,0}}});}
void rx(float d){float c=cosf(d*M_PI/180),s=sinf(d*M_PI/180);mul({{{1,0,0,0},{0,c,-s,0},{0,s,c,0}}});}
void rz(float d){float c=cosf(d*M_PI/180),s=sinf(d*M_PI/180);mul({{{c,-s,0,0},{s,c,0,0},{0,0,1,0}}});}
void sc(float x,float y,float z){mul({{{x,0,0,0},{0,y,0,0},{0,0,z,0}}});}
void triN(V a,V b,V c,V na,V nb,V nc,int m,float u0=0,float v0=0,float u1=0,float v1=0,float u2=0,float v2=0){Tri t;t.a=xf(a);t.b=xf(b);t.c=xf(c);t.na=xn(na);t.nb=xn(nb);t.nc=xn(nc);t.u[0]=u0;t.u[1]=u1;t.u[2]=u2;t.v[0]=v0;t.v[1]=v1;t.v[2]=v2;t.m=m;t.part=PART;T.push_back(t);}
void quad(V a,V b,V c,V d,int m){V n=norm(cross(b-a,c-a));triN(a,b,c,n,n,n,m,0,0,1,0,1,1);triN(a,c,d,n,n,n,m,0,0,1,1,0,1);}
void box(float cx,float cy,float cz,float hx,float hy,float hz,int m){
  V p[8];for(int i=0;i<8;i++)p[i]=V(cx+(i&1?hx:-hx),cy+(i&2?hy:-hy),cz+(i&4?hz:-hz));
  quad(p[0],p[2],p[3],p[1],m);quad(p[4],p[5],p[7],p[6],m);quad(p[0],p[4],p[6],p[2],m);quad(p[1],p[3],p[7],p[5],m);quad(p[0],p[1],p[5],p[4],m);quad(p[2],p[6],p[7],p[3],m);}
// rounded-rect plan extruded with bevel, superellipse corner radius r, plan in xz, height y0..y1, bevel b
void slab(float hx,float hz,float y0,float y1,float r,float b,int m,int seg=6){
  vector<V> ring;vector<V> dir;
  for(int q=0;q<4;q++){float cx=(q==0||q==3)?hx-r:-(hx-r),cz=(q<2)?hz-r:-(hz-r);for(int i=0;i<=seg;i++){float a=(q*90+i*90.0f/seg)*M_PI/180;dir.push_back(V(cosf(a),0,sinf(a)));ring.push_back(V(cx+r*cosf(a),0,cz+r*sinf(a)));}}
  int n=ring.size();auto R=[&](int i,float off,float y){return V(ring[i].x+dir[i].x*off,y,ring[i].z+dir[i].z*off);};
  vector<pair<float,float>> pr={{-b*1.0f,y0},{0,y0+b},{0,y1-b},{-b*0.3f,y1-b*0.3f},{-b,y1}};
  for(size_t k=0;k+1<pr.size();k++)for(int i=0;i<n;i++){int j=(i+1)%n;quad(R(j,pr[k].first,pr[k].second),R(i,pr[k].first,pr[k].second),R(i,pr[k+1].first,pr[k+1].second),R(j,pr[k+1].first,pr[k+1].second),m);}
  for(int i=0;i<n;i++){int j=(i+1)%n;V c(0,y1,0);V a=R(i,-b,y1),d=R(j,-b,y1);V nn(0,1,0);triN(c,d,a,nn,nn,nn,m);V c2(0,y0,0);V e=R(i,-b,y0),f=R(j,-b,y0);V nd(0,-1,0);triN(c2,e,f,nd,nd,nd,m);}
}
struct Ring{float y,rx,rz,zo,ex;};
void loft(vector<Ring> ks,int m,int n=40,int sub=5){
  vector<Ring> rs;auto cr=[](float a,float b,float c,float d,float t){return .5f*((2*b)+(-a+c)*t+(2*a-5*b+4*c-d)*t*t+(-a+3*b-3*c+d)*t*t*t);};
  int N=ks.size();for(int i=0;i+1<N;i++){Ring&a=ks[max(0,i-1)],&b=ks[i],&c=ks[i+1],&d=ks[min(N-1,i+2)];for(int s=0;s<sub;s++){float t=s/(float)sub;rs.push_back({cr(a.y,b.y,c.y,d.y,t),max(0.0005f,cr(a.rx,b.rx,c.rx,d.rx,t)),max(0.0005f,cr(a.rz,b.rz,c.rz,d.rz,t)),cr(a.zo,b.zo,c.zo,d.zo,t),b.ex+(c.ex-b.ex)*t});}}
  rs.push_back(ks.back());int R=rs.size();vector<V> P(R*n);
  for(int i=0;i<R;i++)for(int j=0;j<n;j++){float a=2*M_PI*j/n,c=cosf(a),s=sinf(a),e=2/rs[i].ex;P[i*n+j]=V(copysignf(powf(fabsf(c),e),c)*rs[i].rx,rs[i].y,copysignf(powf(fabsf(s),e),s)*rs[i].rz+rs[i].zo);}
  vector<V> Nn(R*n);for(int i=0;i<R;i++)for(int j=0;j<n;j++){V du=P[i*n+(j+1)%n]-P[i*n+(j+n-1)%n];V dv=P[min(R-1,i+1)*n+j]-P[max(0,i-1)*n+j];Nn[i*n+j]=norm(cross(dv,du));}
  for(int i=0;i+1<R;i++)for(int j=0;j<n;j++){int k=(j+1)%n;int A=i*n+j,B=i*n+k,C=(i+1)*n+k,D=(i+1)*n+j;triN(P[A],P[D],P[C],Nn[A],Nn[D],Nn[C],m);triN(P[A],P[C],P[B],Nn[A],Nn[C],Nn[B],m);}
  V up(0,1,0);int t=(R-1)*n;V c(0,rs[R-1].y,rs[R-1].zo);for(int j=0;j<n;j++)triN(c,P[t+(j+1)%n],P[t+j],up,up,up,m);
  V dn(0,-1,0);V c2(0,rs[0].y,rs[0].zo);for(int j=0;j<n;j++)triN(c2,P[j],P[(j+1)%n],dn,dn,dn,m);
}
void lathe(vector<pair<float,float>> pr,int m,int n=32,int sub=4){vector<Ring> k;for(auto&p:pr)k.push_back({p.second,p.first,p.first,0,2});loft(k,m,n,sub);}
void ell(V c,float rx_,float ry_,float rz_,int m,int n=32){push();tr(c.x,c.y,c.z);vector<Ring> k;for(int i=0;i<=16;i++){float a=-M_PI/2+M_PI*i/16;k.push_back({sinf(a)*ry_,cosf(a)*rx_,cosf(a)*rz_,0,2});}loft(k,m,n,2);pop();}
void tube(vector<V> p,vector<float> r,int m,int n=14,int sub=6){
  vector<V> q;vector<float> w;int N=p.size();auto cr=[](V a,V b,V c,V d,float t){return (b*2+(c-a)*t+(a*2-b*5+c*4-d)*(t*t)+(b*3-a-c*3+d)*(t*t*t))*.5f;};
  for(int i=0;i+1<N;i++)for(int s=0;s<sub;s++){float t=s/(float)sub;q.push_back(cr(p[max(0,i-1)],p[i],p[i+1],p[min(N-1,i+2)],t));w.push_back(r[i]+(r[i+1]-r[i])*t);}q.push_back(p[N-1]);w.push_back(r[N-1]);
  int R=q.size();vector<V> P(R*n),Nn(R*n);V ref(0,1,0);for(int i=0;i<R;i++){V t=norm(q[min(R-1,i+1)]-q[max(0,i-1)]);V u=cross(t,ref);if(len(u)<.05f)u=cross(t,V(1,0,0));u=norm(u);V v=cross(u,t);ref=v;for(int j=0;j<n;j++){float a=2*M_PI*j/n;Nn[i*n+j]=u*cosf(a)+v*sinf(a);P[i*n+j]=q[i]+Nn[i*n+j]*w[i];}}
  for(int i=0;i+1<R;i++)for(int j=0;j<n;j++){int k=(j+1)%n;int A=i*n+j,B=i*n+k,C=(i+1)*n+k,D=(i+1)*n+j;triN(P[A],P[D],P[C],Nn[A],Nn[D],Nn[C],m);triN(P[A],P[C],P[B],Nn[A],Nn[C],Nn[B],m);}
  ell(q[0],w[0],w[0],w[0],m,n);ell(q[R-1],w[R-1],w[R-1],w[R-1],m,n);
}
// ---- BVH
struct Node{V lo,hi;int l,r,s,n;};vector<Node> nd;vector<int> ix;
static inline float gv(const V&v,int a){return a==0?v.x:a==1?v.y:v.z;}
int build(int s,int e,vector<V>&cen,vector<V>&lo,vector<V>&hi){
  Node N;N.lo=V(1e9,1e9,1e9);N.hi=V(-1e9,-1e9,-1e9);V cl=N.lo,ch=N.hi;
  for(int i=s;i<e;i++){int t=ix[i];N.lo=V(min(N.lo.x,lo[t].x),min(N.lo.y,lo[t].y),min(N.lo.z,lo[t].z));N.hi=V(max(N.hi.x,hi[t].x),max(N.hi.y,hi[t].y),max(N.hi.z,hi[t].z));cl=V(min(cl.x,cen[t].x),min(cl.y,cen[t].y),min(cl.z,cen[t].z));ch=V(max(ch.x,cen[t].x),max(ch.y,cen[t].y),max(ch.z,cen[t].z));}
  int id=nd.size();nd.push_back(N);int n=e-s;
  if(n<=3){nd[id].s=s;nd[id].n=n;return id;}
  float best=1e30;int ba=-1,bb=0;const int B=16;
  for(int a=0;a<3;a++){float l=gv(cl,a),h=gv(ch,a);if(h-l<1e-6)continue;struct Bin{V lo,hi;int n;}bins[B];for(auto&b:bins){b.lo=V(1e9,1e9,1e9);b.hi=V(-1e9,-1e9,-1e9);b.n=0;}
    for(int i=s;i<e;i++){int t=ix[i];int k=min(B-1,(int)((gv(cen[t],a)-l)/(h-l)*B));auto&b=bins[k];b.n++;b.lo=V(min(b.lo.x,lo[t].x),min(b.lo.y,lo[t].y),min(b.lo.z,lo[t].z));b.hi=V(max(b.hi.x,hi[t].x),max(b.hi.y,hi[t].y),max(b.hi.z,hi[t].z));}
    auto area=[](V l,V h){V d=h-l;if(d.x<0)return 0.0f;return d.x*d.y+d.y*d.z+d.z*d.x;};
    float la[B],ra[B];int ln[B],rn[B];V L(1e9,1e9,1e9),H(-1e9,-1e9,-1e9);int c=0;for(int k=0;k<B;k++){L=V(min(L.x,bins[k].lo.x),min(L.y,bins[k].lo.y),min(L.z,bins[k].lo.z));H=V(max(H.x,bins[k].hi.x),max(H.y,bins[k].hi.y),max(H.z,bins[k].hi.z));c+=bins[k].n;la[k]=area(L,H);ln[k]=c;}
    L=V(1e9,1e9,1e9);H=V(-1e9,-1e9,-1e9);c=0;for(int k=B-1;k>=0;k--){L=V(min(L.x,bins[k].lo.x),min(L.y,bins[k].lo.y),min(L.z,bins[k].lo.z));H=V(max(H.x,bins[k].hi.x),max(H.y,bins[k].hi.y),max(H.z,bins[k].hi.z));c+=bins[k].n;ra[k]=area(L,H);rn[k]=c;}
    for(int k=0;k<B-1;k++){if(!ln[k]||!rn[k+1])continue;float cst=la[k]*ln[k]+ra[k+1]*rn[k+1];if(cst<best){best=cst;ba=a;bb=k;}}}
  int m;if(ba<0)m=(s+e)/2;else{float l=gv(cl,ba),h=gv(ch,ba);m=partition(ix.begin()+s,ix.begin()+e,[&](int t){return min(B-1,(int)((gv(cen[t],ba)-l)/(h-l)*B))<=bb;})-ix.begin();if(m==s||m==e)m=(s+e)/2;}
  int l=build(s,m,cen,lo,hi);int r=build(m,e,cen,lo,hi);nd[id].l=l;nd[id].r=r;nd[id].n=0;return id;}
struct PT{V a,e1,e2;};vector<PT> pt;
struct Hit{float t;int id;float u,v;};
static inline bool slabt(const Node&n,V o,V id,float tm,float&tn){float a=(n.lo.x-o.x)*id.x,b=(n.hi.x-o.x)*id.x;float t0=min(a,b),t1=max(a,b);a=(n.lo.y-o.y)*id.y;b=(n.hi.y-o.y)*id.y;t0=max(t0,min(a,b));t1=min(t1,max(a,b));a=(n.lo.z-o.z)*id.z;b=(n.hi.z-o.z)*id.z;t0=max(t0,min(a,b));t1=min(t1,max(a,b));tn=t0;return t1>=max(t0,0.f)&&t0<tm;}
static inline bool itri(const PT&p,V o,V d,float tm,float&t,float&u,float&v){V pv=cross(d,p.e2);float det=dot(p.e1,pv);if(fabsf(det)<1e-12f)return false;float inv=1/det;V tv=o-p.a;u=dot(tv,pv)*inv;if(u<0||u>1)return false;V q=cross(tv,p.e1);v=dot(d,q)*inv;if(v<0||u+v>1)return false;t=dot(p.e2,q)*inv;return t>1e-4f&&t<tm;}
bool trace(V o,V d,Hit&h,float tm=1e9){V id(1/(fabsf(d.x)<1e-9f?1e-9f:d.x),1/(fabsf(d.y)<1e-9f?1e-9f:d.y),1/(fabsf(d.z)<1e-9f?1e-9f:d.z));int st[64],sp=0;st[sp++]=0;h.t=tm;h.id=-1;float tn;while(sp){const Node&n=nd[st[--sp]];if(!slabt(n,o,id,h.t,tn))continue;if(n.n){for(int i=0;i<n.n;i++){float t,u,v;int k=n.s+i;if(itri(pt[k],o,d,h.t,t,u,v)){h.t=t;h.id=ix[k];h.u=u;h.v=v;}}}else{float a,b;bool L=slabt(nd[n.l],o,id,h.t,a),R=slabt(nd[n.r],o,id,h.t,b);if(L&&R){if(a<b){st[sp++]=n.r;st[sp++]=n.l;}else{st[sp++]=n.l;st[sp++]=n.r;}}else if(L)st[sp++]=n.l;else if(R)st[sp++]=n.r;}}return h.id>=0;}
float occl(V o,V d,float tm){float tw=1;V id(1/(fabsf(d.x)<1e-9f?1e-9f:d.x),1/(fabsf(d.y)<1e-9f?1e-9f:d.y),1/(fabsf(d.z)<1e-9f?1e-9f:d.z));int st[64],sp=0;st[sp++]=0;float tn;while(sp){const Node&n=nd[st[--sp]];if(!slabt(n,o,id,tm,tn))continue;if(n.n){for(int i=0;i<n.n;i++){float t,u,v;int k=n.s+i;if(itri(pt[k],o,d,tm,t,u,v)){Kind kk=mats[T[ix[k]].m].k;if(kk==GLASS){tw*=.9f;continue;}if(kk==EMITL||kk==EMITW)continue;return 0;}}}else{st[sp++]=n.l;st[sp++]=n.r;}}return tw;}
// ---- lights
struct RL{V o,u,v,n;float area;int m;};vector<RL> WL; struct SL{V c;float r;V e;};vector<SL> LL;
#include "scene.h"
static V cosdir(V n,RNG&g){float a=2*M_PI*g.f(),r2=g.f(),r=sqrtf(r2);V u=fabsf(n.y)<.9f?norm(cross(n,V(0,1,0))):norm(cross(n,V(1,0,0)));V v=cross(n,u);return norm(u*(cosf(a)*r)+v*(sinf(a)*r)+n*sqrtf(max(0.f,1-r2)));}
struct Out{V w,l;};
static V refl(V d,V n){return d-n*(2*dot(d,n));}
static void pathtrace(V o,V d,RNG&g,Out&out,V&alb0,V&n0,float&z0,int&id0){
  V th(1,1,1);bool spec=true;out.w=out.l=V();alb0=V(0,0,0);n0=V();z0=0;id0=-1;bool first=true,first0=false;
  for(int b=0;b<7;b++){Hit h;if(!trace(o,d,h)){break;}
    const Tri&t=T[h.id];const Mat&m=mats[t.m];V p=o+d*h.t;V gn=norm(cross(t.b-t.a,t.c-t.a));V n=norm(t.na*(1-h.u-h.v)+t.nb*h.u+t.nc*h.v);if(dot(gn,d)>0)gn=-gn;if(dot(n,gn)<0)n=-n;if(dot(n,d)>0)n=gn;
    float tu=t.u[0]*(1-h.u-h.v)+t.u[1]*h.u+t.u[2]*h.v,tv=t.v[0]*(1-h.u-h.v)+t.v[1]*h.u+t.v[2]*h.v;
    if(m.k==EMITW){V e=skytex(m.tex,tu,tv,p,first||spec);if(first){alb0=V(1,1,1);n0=gn;z0=h.t;id0=t.m;}if(spec){V c=th*e;out.w=out.w+c;}break;}
    if(m.k==EMITL){if(first){alb0=V(1,1,1);n0=gn;z0=h.t;id0=t.m;first0=true;}if(spec){V c=th*m.emit;if(b>0){float x=mx(c);if(x>3)c=c*(3/x);}out.l=out.l+c;}break;}
    float rough=m.rough;V al=m.tex?texAlb(m.tex,m.alb,p,tu,tv,rough):m.alb;
    if(first&&m.k!=GLASS){alb0=(m.k==METAL||m.k==MIRROR)?V(.5f,.5f,.5f):al;n0=n;z0=h.t;id0=t.m;first=false;}
    if(m.k==SHADE&&spec)out.l=out.l+th*m.emit;
    float cosi=-dot(d,n);if(m.tex==30){float q=1-clampf(cosi,0,1);al=al*(.8f+34*q*q*q*q*q);}
    if(m.k==GLASS){float F=.04f+.96f*powf(1-fabsf(cosi),5);if(g.f()<F){d=refl(d,n);o=p+n*1e-3f;}else{th=th*m.alb;o=p+d*1e-3f;}continue;}
    if(m.k==METAL||m.k==MIRROR){V hn=n;if(rough>0.001f){float a=2*M_PI*g.f(),r=rough*sqrtf(-logf(1-g.f()*.98f))*.7f;V u=fabsf(n.y)<.9f?norm(cross(n,V(0,1,0))):norm(cross(n,V(1,0,0)));V v=cross(n,u);hn=norm(n+u*(cosf(a)*r)+v*(sinf(a)*r));}
      d=refl(d,hn);if(dot(d,gn)<=0)d=norm(d-gn*(2*dot(d,gn)));th=th*al;o=p+gn*1e-3f;spec=true;
      // rough metals also need lamp NEE approximations; treat as specular only
      continue;}
    if(m.k==COAT){float F=.045f+.955f*powf(1-clampf(cosi,0,1),5);if(g.f()<F){V hn=n;float a=2*M_PI*g.f(),r=rough*sqrtf(-logf(1-g.f()*.98f))*.7f;V u=fabsf(n.y)<.9f?norm(cross(n,V(0,1,0))):norm(cross(n,V(1,0,0)));V v=cross(n,u);hn=norm(n+u*(cosf(a)*r)+v*(sinf(a)*r));d=refl(d,hn);if(dot(d,gn)<=0)break;o=p+gn*1e-3f;spec=true;continue;}}
    th=th*al;
    // NEE window
    if(!WL.empty()){int k=min((int)(g.f()*WL.size()),(int)WL.size()-1);RL&L=WL[k];float a=g.f(),c=g.f();V q=L.o+L.u*a+L.v*c;V dl=q-p;float r2=dot(dl,dl),r=sqrtf(r2);dl=dl*(1/r);float c1=dot(dl,n),c2=-dot(dl,L.n);if(c1>0&&c2>0&&dot(dl,gn)>0){float v=occl(p+gn*1e-3f,dl,r-2e-3f);if(v>0){V e=skytex(mats[L.m].tex,a,c,q,false);out.w=out.w+th*e*(v*c1*c2*L.area*WL.size()/(r2*M_PI));}}}
    if(!LL.empty()){ // choose by unshadowed estimate
      float tot=0;static thread_local vector<float> wgt;wgt.resize(LL.size());for(size_t i=0;i<LL.size();i++){V dd=LL[i].c-p;float r2=max(.01f,dot(dd,dd));wgt[i]=mx(LL[i].e)*LL[i].r*LL[i].r/r2*(dot(dd,n)>-LL[i].r?1:0.0f)+1e-9f;tot+=wgt[i];}
      float s=g.f()*tot;size_t k=0;while(k+1<LL.size()&&s>wgt[k]){s-=wgt[k];k++;}
      SL&L=LL[k];V dd=L.c-p;float r2=dot(dd,dd),r=sqrtf(r2);V dl=dd*(1/r);float zz=1-2*g.f(),ph=2*M_PI*g.f(),q=sqrtf(max(0.f,1-zz*zz));V sp=L.c+V(q*cosf(ph),zz,q*sinf(ph))*L.r*0.9f;dl=norm(sp-p);float c1=dot(dl,n);if(c1>0&&dot(dl,gn)>0){float v=occl(p+gn*1e-3f,dl,len(sp-p)-L.r*1.05f);if(v>0)out.l=out.l+th*L.e*(v*c1*L.r*L.r/max(r2,L.r*L.r)*tot/wgt[k]);}}
    spec=false;d=cosdir(n,g);o=p+gn*1e-3f;
    if(b>2){float q=clampf(mx(th),.05f,.95f);if(g.f()>q)break;th=th*(1/q);}
  }
  auto cl=[](V c,float m){float x=mx(c);return x>m?c*(m/x):c;};out.w=cl(out.w,8);out.l=cl(out.l,first0?14:6);
}
static void prepare(){
  int n=T.size();fprintf(stderr,"tris %d lights %zu %zu\n",n,WL.size(),LL.size());
  vector<V> cen(n),lo(n),hi(n);ix.resize(n);for(int i=0;i<n;i++){ix[i]=i;Tri&t=T[i];lo[i]=V(min(t.a.x,min(t.b.x,t.c.x)),min(t.a.y,min(t.b.y,t.c.y)),min(t.a.z,min(t.b.z,t.c.z)));hi[i]=V(max(t.a.x,max(t.b.x,t.c.x)),max(t.a.y,max(t.b.y,t.c.y)),max(t.a.z,max(t.b.z,t.c.z)));cen[i]=(lo[i]+hi[i])*.5f;}
  nd.reserve(2*n);build(0,n,cen,lo,hi);pt.resize(n);for(int i=0;i<n;i++){Tri&t=T[ix[i]];pt[i]={t.a,t.b-t.a,t.c-t.a};}
}
