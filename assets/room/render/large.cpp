// Brings a finished plate up to twice its size without tracing its light again. Only rays from the eye are shot: they tell which
// surface is seen where, and what is painted on it. The light on each surface is taken out of the plate (what it shows divided by
// what is painted), so a pixel across an edge is told apart into its surfaces; light is then laid smoothly on the large picture's
// own surfaces, and what this explains badly - mirrors, glass - is taken from the plate as it is.
// After: J. Kopf, M. F. Cohen, D. Lischinski, M. Uyttendaele, Joint bilateral upsampling, 2007.
// Usage: large VIEW FROM TO X Y [ACROSS]   FROM holds a piece of the plate whose corner lies at X, Y: width, height, layers, then
// each layer as bytes of red, green and blue, then a byte a pixel that says whether it counts. TO: width, height, layers, parts,
// each layer as floats, then for each part of the scene its number and a byte a pixel: how much of it is seen there.
#include "trace.h"
static const int TIMES=2,W=1440,H=900,ACROSS=4,PER=ACROSS*ACROSS,MOST=4;
struct Seen{int what;V n,p,alb;};
struct Surface{int what;V n,p,alb;float share;V light[2];};
static Cam C;static V F,R,U;
static float rest(float c){return powf(1-clampf(c,0,1),5);}
/** One of so many places across a pixel, about its middle: more of them near it. */
static float spread(int k,int across,RNG&g){float u=(k+g.f())/across;return u<.5f?sqrtf(2*u)-1:1-sqrtf(2-2*u);}
/** What is seen from the eye through a point of the plate. */
static Seen look(float x,float y,RNG&g){
  V d=norm(F+R*((x-C.cx*W)/(C.f*W))+U*(-(y-C.cy*H)/(C.f*W))),o=C.pos;
  if(C.lens>0){V at=o+d*(C.focus/dot(d,F));float a=2*M_PI*g.f(),q=sqrtf(g.f())*C.lens;o=o+R*(cosf(a)*q)+U*(sinf(a)*q);d=norm(at-o);}
  Seen s;s.what=-1;s.n=V();s.p=o+d*50;s.alb=V();V th(1,1,1);int through=0;
  for(int b=0;b<12;b++){Hit h;if(!trace(o,d,h))return s;
    const Tri&t=T[h.id];const Mat&m=mats[t.m];V p=o+d*h.t;V gn=norm(cross(t.b-t.a,t.c-t.a)),n=norm(t.na*(1-h.u-h.v)+t.nb*h.u+t.nc*h.v);if(dot(gn,d)>0)gn=-gn;if(dot(n,gn)<0)n=-n;if(dot(n,d)>0)n=gn;
    float tu=t.u[0]*(1-h.u-h.v)+t.u[1]*h.u+t.u[2]*h.v,tv=t.v[0]*(1-h.u-h.v)+t.v[1]*h.u+t.v[2]*h.v,cosi=-dot(d,n);
    if(m.k==GLASS){float f=.04f+.96f*rest(cosi);s.alb=s.alb+th*(f*.1f);th=th*m.alb*(1-f);o=p+d*1e-3f;through=1;continue;}
    float rough=m.rough;V al=m.tex&&m.k!=EMITW?texAlb(m.tex,m.alb,p,tu,tv,rough):m.alb;
    if(m.k==EMITW)al=skytex(m.tex,tu,tv,p,true);else if(m.k==METAL||m.k==MIRROR||m.k==SHADE)al=V(.5f,.5f,.5f);
    else if(m.k==COAT){float f=.045f+.955f*rest(cosi);al=al*(1-f)+V(max(al.x,.1f),max(al.y,.1f),max(al.z,.1f))*f;}
    if(m.tex==30){float q=1-clampf(cosi,0,1);al=al*(.8f+34*q*q*q*q*q);}
    s.alb=s.alb+th*al;s.what=t.part<<16|through<<15|t.m;s.n=n;s.p=p;return s;}
  return s;}
/** How far two places are the same surface, 0 to 1. */
static float alike(int what,V n,V p,const Surface&s){if(what!=s.what)return 0;float turn=1-dot(n,s.n);if(turn>.5f)return 0;
  V d=p-s.p;float off=max(fabsf(dot(d,n)),fabsf(dot(d,s.n)))/(.012f*max(.4f,dot(p-C.pos,F)));return 1/(1+40*turn*turn)*1/(1+off*off*off*off);}
/** How far out of focus a place is, 0 to 1: there the lens has smeared all edges, and the plate is as sharp as the large picture. */
static float smeared(V p){if(C.lens<=0)return 0;float z=max(.1f,dot(p-C.pos,F));return clampf(C.lens*fabsf(1/z-1/C.focus)*C.f*W-.8f,0,1);}
static float dim(float a){return max(a,.004f);}
static V over(V a,V b){return V(a.x/dim(b.x),a.y/dim(b.y),a.z/dim(b.z));}
// The tone of grade.mjs, and back.
static float tone(float x){x=max(0.f,x);return powf(min(1.f,(x*(2.51f*x+.03f))/(x*(2.43f*x+.59f)+.14f)),1/2.2f);}
static float untone(float v){float y=powf(clampf(v,0,.996f),2.2f),a=2.51f-2.43f*y,b=.03f-.59f*y,c=-.14f*y;return max(0.f,(-b+sqrtf(b*b-4*a*c))/(2*a));}
template<class Row> static void rows(int n,Row row){atomic<int> next(0);vector<thread> th;for(unsigned i=0;i<max(1u,thread::hardware_concurrency());i++)th.emplace_back([&]{int y;while((y=next++)<n)row(y);});for(auto&t:th)t.join();}
static float cubic(float x){x=fabsf(x);return x<1?1.5f*x*x*x-2.5f*x*x+1:x<2?-.5f*x*x*x+2.5f*x*x-4*x+2:0;}
int main(int c,char**v){
  string view=v[1];int X0=atoi(v[4]),Y0=atoi(v[5]),across=c>6?atoi(v[6]):3,spp=across*across;
  C=setup(view,W,H);prepare();F=norm(C.at-C.pos);if(C.shift)F=norm(V(F.x,0,F.z));R=norm(cross(V(0,1,0),F));U=cross(F,R);
  FILE*f=fopen(v[2],"rb");int hd[3];if(!f||fread(hd,4,3,f)!=3)return 1;const int w=hd[0],h=hd[1],L=hd[2],n=w*h;
  vector<unsigned char> raw(n*3*L+n);if(fread(raw.data(),1,raw.size(),f)!=raw.size())return 1;fclose(f);
  auto counts=[&](int i){return raw[n*3*L+i]>127;};
  auto seenAt=[&](int l,int i){const unsigned char*q=&raw[(l*n+i)*3];return V(untone(q[0]/255.f),untone(q[1]/255.f),untone(q[2]/255.f));};
  // 1. Which surfaces each pixel of the plate shows; its own footprint is a little wider than a pixel.
  vector<Surface> S(n*MOST);vector<unsigned char> many(n);
  rows(h,[&](int y){for(int x=0;x<w;x++){int i=y*w+x;RNG g((uint64_t)i*7919+11);Surface*s=&S[i*MOST];int k=0;
    for(int q=0;q<PER;q++){float ox=1.3f*spread(q%ACROSS,ACROSS,g),oy=1.3f*spread(q/ACROSS,ACROSS,g);Seen e=look(X0+x+.5f+ox,Y0+y+.5f+oy,g);int best=-1;float most=.3f;
      for(int j=0;j<k;j++){float a=alike(e.what,e.n,e.p,s[j]);if(a>most){most=a;best=j;}}
      if(best<0){if(k<MOST){best=k++;s[best]={e.what,e.n,e.p,V(),0};}else{best=k-1;for(int j=0;j<k;j++)if(s[j].what==e.what)best=j;}}
      Surface&t=s[best];float m=t.share;t.n=norm(t.n*m+e.n);t.p=(t.p*m+e.p)*(1/(m+1));t.alb=(t.alb*m+e.alb)*(1/(m+1));t.share=m+1;}
    for(int j=0;j<k;j++)s[j].share/=PER;many[i]=k;}});
  // 2. The light on each surface: from the pixels around that show hardly anything else. What differs by a level or two is the noise
  // of the plate and of its file, and would be seen if it were twice as large.
  auto mixed=[&](int i){V a;for(int j=0;j<many[i];j++)a=a+S[i*MOST+j].alb*S[i*MOST+j].share;return a;};
  auto gather=[&](int x,int y,const Surface&s,V*out,auto&&lightOf){float sum=0;V acc[2];for(int dy=-3;dy<=3;dy++)for(int dx=-3;dx<=3;dx++){int a=x+dx,b=y+dy;if(a<0||b<0||a>=w||b>=h)continue;int j=b*w+a;if(!counts(j))continue;
      for(int k=0;k<many[j];k++){const Surface&o=S[j*MOST+k];float m=alike(s.what,s.n,s.p,o);if(m<=0)continue;float p=o.share*o.share;float q=m*p*p*expf(-(dx*dx+dy*dy)/4.5f);for(int l=0;l<L;l++)acc[l]=acc[l]+lightOf(j,k,l)*q;sum+=q;}}
    if(sum>1e-5f)for(int l=0;l<L;l++)out[l]=acc[l]*(1/sum);return sum>1e-5f;};
  vector<array<V,2>> ratio(n),next(n*MOST);
  for(int i=0;i<n;i++)if(counts(i))for(int l=0;l<L;l++)ratio[i][l]=over(seenAt(l,i),mixed(i));
  auto smooth=[&](bool first){rows(h,[&](int y){for(int x=0;x<w;x++){int i=y*w+x;for(int k=0;k<many[i];k++){Surface&s=S[i*MOST+k];V out[2]={first?ratio[i][0]:s.light[0],first?ratio[i][1]:s.light[1]};
      if(first&&many[i]==1&&counts(i)){V got[2]={};float ws[2]={};for(int dy=-3;dy<=3;dy++)for(int dx=-3;dx<=3;dx++){int a=x+dx,b=y+dy;if(a<0||b<0||a>=w||b>=h)continue;int j=b*w+a;if(!counts(j)||many[j]>1)continue;float m=alike(s.what,s.n,s.p,S[j*MOST])*expf(-(dx*dx+dy*dy)/8.f);
          for(int l=0;l<L;l++){const unsigned char*q=&raw[(l*n+i)*3];V r=ratio[i][l],e=ratio[j][l];float u=r.x+r.y+r.z,o=(e.x+e.y+e.z-u)/max(1e-5f,u)*(q[0]+q[1]+q[2])/6.6f/3,z=m*expf(-o*o);got[l]=got[l]+e*z;ws[l]+=z;}}
        for(int l=0;l<L;l++)out[l]=got[l]*(1/ws[l]);}
      if(many[i]>1||!counts(i)){V old[2]={out[0],out[1]};bool got=first?gather(x,y,s,out,[&](int j,int,int l){return ratio[j][l];}):gather(x,y,s,out,[&](int j,int q,int l){return S[j*MOST+q].light[l];});
        if(got&&!first&&counts(i))for(int l=0;l<L;l++)out[l]=out[l]*.5f+old[l]*.5f;}
      for(int l=0;l<L;l++)next[i*MOST+k][l]=out[l];}}});
    for(int i=0;i<n*MOST;i++)for(int l=0;l<L;l++)S[i].light[l]=next[i][l];};
  smooth(true);
  for(int pass=0;pass<3;pass++){
    for(int i=0;i<n;i++)if(counts(i)&&many[i]>1)for(int l=0;l<L;l++){V told;for(int k=0;k<many[i];k++){Surface&s=S[i*MOST+k];told=told+s.alb*s.light[l]*s.share;}
      V is=seenAt(l,i);auto by=[](float a,float b){return clampf((a+.002f)/(b+.002f),.6f,1.6f);};V m(by(is.x,told.x),by(is.y,told.y),by(is.z,told.z));for(int k=0;k<many[i];k++){Surface&s=S[i*MOST+k];s.light[l]=s.light[l]*m;}}
    smooth(false);}
  // 3. The large picture: a few rays a pixel, each lit by what lies around it on its own surface.
  const int LW=w*TIMES,LH=h*TIMES,N=LW*LH;vector<float> out((size_t)N*3*L);vector<vector<unsigned char>> parts(20);int biggest=0;for(auto&t:T)biggest=max(biggest,t.part);for(int k=1;k<=biggest;k++)parts[k].resize(N);
  rows(LH,[&](int y){for(int x=0;x<LW;x++){int i=y*LW+x;RNG g((uint64_t)i*104729+5);V acc[2];float cover[20]={};
    for(int q=0;q<spp;q++){float fx=(x+.5f+.8f*spread(q%across,across,g))/TIMES,fy=(y+.5f+.8f*spread(q/across,across,g))/TIMES;Seen e=look(X0+fx,Y0+fy,g);if(e.what>>16>0&&e.what>=0)cover[e.what>>16]+=1;
      float px=fx-.5f,py=fy-.5f;int bx=floorf(px),by=floorf(py);V sharp[2],soft[2];float ws=0,wg=0,lone=1;V around[2];float wa=0;float blur=smeared(e.p);V as[2];float wb=0;
      for(int dy=-1;dy<=2;dy++)for(int dx=-1;dx<=2;dx++){int a=min(w-1,max(0,bx+dx)),b=min(h-1,max(0,by+dy)),j=b*w+a;float rx=px-(bx+dx),ry=py-(by+dy),near=expf(-(rx*rx+ry*ry)/.7f),cub=cubic(rx)*cubic(ry);
        float here=0;for(int k=0;k<many[j];k++){const Surface&s=S[j*MOST+k];float m=alike(e.what,e.n,e.p,s);if(m<=0)continue;float z=m*s.share*near;here+=m*s.share;for(int l=0;l<L;l++){soft[l]=soft[l]+s.light[l]*z;sharp[l]=sharp[l]+s.light[l]*(cub*m*s.share);}wg+=z;ws+=cub*m*s.share;}
        if(blur>0&&counts(j)){float z=1e-3f;for(int k=0;k<many[j];k++)z+=S[j*MOST+k].share*smeared(S[j*MOST+k].p);z*=z*sqrtf(near);wb+=z;for(int l=0;l<L;l++){const unsigned char*q=&raw[(l*n+j)*3];as[l]=as[l]+V(q[0],q[1],q[2])*(z/255);}}
        if(!counts(j))here=0;lone=min(lone,here);
        if(counts(j)){wa+=near;for(int l=0;l<L;l++)around[l]=around[l]+ratio[j][l]*near;}}
      for(int l=0;l<L;l++){V li;float both=clampf((lone-.8f)*6,0,1);
        if(wg>1e-4f){li=soft[l]*(1/wg);if(both>0&&ws>.5f)li=li*(1-both)+sharp[l]*(both/ws);}else if(wa>0)li=around[l]*(1/wa);
        V a(dim(e.alb.x),dim(e.alb.y),dim(e.alb.z));V m=a*li;m=V(tone(m.x),tone(m.y),tone(m.z));if(wb>0)m=m*(1-blur)+as[l]*(blur/wb);acc[l]=acc[l]+m;}}
    for(int l=0;l<L;l++){float*o=&out[((size_t)l*N+i)*3];V m=acc[l]*(255.f/spp);o[0]=m.x;o[1]=m.y;o[2]=m.z;}
    for(int k=1;k<=biggest;k++)parts[k][i]=255*cover[k]/spp;}});
  // 4. What the plate shows and this does not, softly: seen from as far away, both are the same picture.
  // Across an edge hardly: light would spread over it.
  vector<float> far((size_t)n*3*L);
  auto pure=[&](int i){float m=0;for(int k=0;k<many[i];k++)m=max(m,S[i*MOST+k].share);return m>.95f;};
  rows(h,[&](int y){for(int x=0;x<w;x++){int i=y*w+x;for(int l=0;l<L;l++){float s[3]={},ws=0;for(int dy=-3;dy<=4;dy++)for(int dx=-3;dx<=4;dx++){int a=min(LW-1,max(0,x*TIMES+dx)),b=min(LH-1,max(0,y*TIMES+dy));float rx=dx-.5f,ry=dy-.5f,k=expf(-(rx*rx+ry*ry)/(2*1.25f*1.25f));for(int q=0;q<3;q++)s[q]+=k*out[((size_t)l*N+b*LW+a)*3+q];ws+=k;}
      for(int q=0;q<3;q++){float more=raw[(l*n+i)*3+q]-s[q]/ws;far[(l*n+i)*3+q]=counts(i)?(pure(i)?.9f:.35f)*copysignf(max(0.f,fabsf(more)-2),more):0;}}}});
  rows(LH,[&](int y){for(int x=0;x<LW;x++){float px=(x+.5f)/TIMES-.5f,py=(y+.5f)/TIMES-.5f;int bx=floorf(px),by=floorf(py);for(int l=0;l<L;l++){float s[3]={};for(int dy=0;dy<=1;dy++)for(int dx=0;dx<=1;dx++){int a=min(w-1,max(0,bx+dx)),b=min(h-1,max(0,by+dy));float k=(1-fabsf(px-bx-dx))*(1-fabsf(py-by-dy));for(int q=0;q<3;q++)s[q]+=k*far[(l*n+b*w+a)*3+q];}
      for(int q=0;q<3;q++){float&o=out[((size_t)l*N+y*LW+x)*3+q];o=clampf(o+s[q],0,255);}}}});
  f=fopen(v[3],"wb");int ho[4]={LW,LH,L,biggest};fwrite(ho,4,4,f);fwrite(out.data(),4,out.size(),f);for(int k=1;k<=biggest;k++){fwrite(&k,4,1,f);fwrite(parts[k].data(),1,N,f);}fclose(f);fprintf(stderr,"%s done\n",view.c_str());
}
