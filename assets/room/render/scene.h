struct Cam{V pos,at;float f,cx,cy;bool shift;float lens,focus,sig;};
struct An{string n;V p;};vector<An> ANCH; void anch(string n,V p){ANCH.push_back({n,xf(p)});}
static float MLX=.46f;static float CLKY=3.25f,SCY=2.02f;static float TIME=0; // 0 blue hour
// ---------- textures
static V flagc(int f,float u,float v){ // u 0..1 left-right, v 0..1 bottom-top
  V W(.82,.82,.80);
  if(f==0){V B(.02,.06,.30),R(.60,.02,.05);float x=u-.5f,y=(v-.5f)*.6f;V c=B;float d1=fabsf(x*.6f-y)/1.166f*1.f,d2=fabsf(x*.6f+y)/1.166f;if(min(d1,d2)<.055f)c=W;if(min(d1,d2)<.02f)c=R;if(fabsf(x)<.085f||fabsf(y)<.085f)c=W;if(fabsf(x)<.05f||fabsf(y)<.05f)c=R;return c;}
  if(f==1){V B(.03,.05,.22),R(.58,.03,.07);if(u<.42f&&v>.46f){float a=u/.42f*6,b=(v-.46f)/.54f*5;float dx=a-floorf(a)-.5f,dy=b-floorf(b)-.5f;return dx*dx+dy*dy<.05f?W:B;}int s=(int)(v*13);return s%2==0?R:W;}
  if(f==2)return v>.5f?V(.02,.17,.55):V(.85,.62,.03);
  if(f==3)return u<.3333f?V(.02,.06,.36):u<.6667f?W:V(.62,.03,.08);
  if(f==4)return v>.6667f?V(.02,.02,.02):v>.3333f?V(.60,.02,.03):V(.85,.58,.03);
  return W;}
static float sdrr(float x,float z,float hx,float hz,float r){float qx=fabsf(x)-hx+r,qz=fabsf(z)-hz+r;return sqrtf(max(qx,0.f)*max(qx,0.f)+max(qz,0.f)*max(qz,0.f))+min(max(qx,qz),0.f)-r;}
static float TZ=3.3f,THX=.98f,THZ=2.85f;
static V texAlb(int t,V a,V p,float u,float v,float&rough){
  if(t==1){ // table top
    float x=p.x,z=p.z-TZ;float d=sdrr(x,z,THX-.20f,THZ-.20f,.36f);
    if(d<0&&p.y>.757f){float n=fbm(x*38,z*38);float l=fbm(x*6,z*6);rough=.42f;float line=fabsf(d+.045f)<.0035f?1:0; if(line){rough=.25f;return V(.50,.36,.14);}return a*(.80f+.35f*n)*(.9f+.2f*l);}
    if(d<.010f&&p.y>.757f){rough=.2f;return V(.55,.40,.16);}
    float g=fbm(x*26+3*fbm(x*3,z*1.3f),z*1.6f);float g2=vn(x*160,z*7);rough=.07f;V w=mix(V(.115,.052,.026),V(.235,.115,.058),g*1.2f);return w*(.85f+.25f*g2);}
  if(t==2){float g=fbm(p.x*5+p.y*22,p.z*22+p.y*3);return a*(.75f+.5f*g);} // wood
  if(t==3){ // parquet
    float s=.09f;float X=p.x*.7071f+p.z*.7071f,Z=-p.x*.7071f+p.z*.7071f;int i=floorf(X/s);float len_=.45f;float off=(i&1)?len_*.5f:0;int j=floorf((Z+off)/len_);float r=h2(i,j);float e=min(fabsf(X/s-i),fabsf(X/s-i-1))*s;float gap=e<.002f?.4f:1;rough=.18f;return a*(.7f+.5f*r)*(.85f+.3f*fbm(X*40,Z*4))*gap;}
  if(t==4){ // carpet: border and field
    float x=fabsf(p.x),z=p.z-TZ;float d=max(x-2.75f,fabsf(z)-4.1f);if(d>0){int tt=3;(void)tt;float rr;V q=texAlb(3,V(.20,.105,.055),p,u,v,rr);rough=rr;return q;}
    rough=1;V c=V(.035,.055,.075);if(d>-.08f)c=V(.19,.13,.06);else if(d>-.34f){float k=sinf((p.x+p.z)*28)*sinf((p.x-p.z)*28);c=k>.15f?V(.13,.06,.05):V(.05,.045,.06);}else if(d>-.40f)c=V(.19,.13,.06);else{float k=sinf(p.x*13)*sinf(p.z*13);if(k>.75f)c=V(.10,.09,.07);}return c*(.8f+.4f*vn(p.x*60,p.z*60));}
  if(t>=10&&t<=14){return flagc(t-10,u,v)*(.85f+.25f*sinf(u*9+v*2));}
  if(t==20){ // typed sheet: u across v up
    V c=a;float m=.12f;if(u>m&&u<1-m){float y=(1-v)*34;int l=floorf(y);float fy=y-l;float en=1-m-(h2(l,7)>.72f?.25f*h2(l,3):.02f);bool blank=(l<3)||(l>30)||(l%7==5);if(!blank&&fy>.30f&&fy<.62f&&u<en){float wd=vn(u*46+l*13,l*3.1f);if(wd>.22f)c=V(.22,.22,.24);}if(l==1&&u<.62f&&fy>.2f&&fy<.75f)c=V(.10,.10,.12);}return c;}
  if(t==21){ // dark landscape painting
    {float q=u;u=v;v=q;}float y=v+.05f*fbm(u*5,v*5);V c=mix(V(.05,.045,.03),V(.20,.19,.15),sstep(.35f,.95f,y+.15f*fbm(u*3+4,v*6)));if(y<.42f+.08f*fbm(u*7,1))c=mix(V(.018,.02,.012),V(.06,.05,.025),fbm(u*12,v*20));return c;}
  if(t==22){ // clock face
    float x=u-.5f,y=v-.5f,r=sqrtf(x*x+y*y)*2;V c=V(.86,.85,.80);if(r>.96f)c=V(.2,.14,.05);float an=atan2f(x,y);float k=an/(2*M_PI)*12;float fk=fabsf(k-roundf(k));if(r>.76f&&r<.92f&&fk<.055f)c=V(.03,.03,.04);return c;}
  if(t==23){float X=(fabsf(p.x)<4.4f?p.x:p.z);float k=X/.145f;k=k-floorf(k);float st=k<.5f?1.035f:.965f;float n=fbm(X*2.2f,p.y*2.2f);return a*st*(.93f+.14f*n);}
  if(t==24){int i=floorf(p.x/.6f),j=floorf(p.z/.6f);rough=.10f;float n=fbm(p.x*4,p.z*4);float e=min(min(p.x/.6f-i,i+1-p.x/.6f),min(p.z/.6f-j,j+1-p.z/.6f));V c=((i+j)&1)?V(.045,.050,.058):V(.50,.50,.47);c=c*(.75f+.5f*n);if(e<.006f)c=c*.5f;return c;}
  if(t==25){float n=fbm(p.x*90,p.z*90),n2=fbm(p.x*5,p.z*5);rough=.5f;return a*(.70f+.40f*n+.15f*n2);}
  return a;}
static V skytex(int t,float u,float v,V p,bool direct){
  float X,y=p.y; if(t==0){X=p.x;}else {X=p.z*0.8f;}
  float h=(y-.5f)/3.6f; // 0..1
  V zen(.15,.235,.37),mid(.37,.48,.60),hor(1.02,.80,.60);
  V c=h>.46f?mix(mid,zen,sstep(.46f,1.02f,h)):mix(hor,mid,sstep(.20f,.48f,h));
  float cl=fbm(X*.55f+2,h*3.2f);c=c*(.74f+.62f*cl);
  if(!direct)return c*9.0f;
  // distant roofline
  float roof=.155f+.045f*(h2((int)floorf(X*1.7f+40),3))+(fabsf(X+1.9f)<.06f?.10f:0);
  float e=sstep(roof+.012f,roof-.012f,h);c=mix(c,V(.20,.24,.29),e*.85f);
  // plane trees in new leaf, rain softened
  float tr=.10f+.36f*fbm(X*1.05f+11,3)+.11f*fbm(X*4.2f,7)+.07f*fbm(X*15,h*14);
  float tree=sstep(tr+.05f,tr-.05f,h+.04f*fbm(X*9,h*26));c=mix(c,mix(V(.050,.076,.088),V(.115,.155,.175),sstep(.0f,.34f,h)),tree*.92f);
  float far=sstep(.10f,.04f,h);c=mix(c,V(.09,.11,.12),far*.8f);
  // warm lamps
  for(int i=0;i<22;i++){float lx=-5+10*h2(i,91),ly=.055f+.13f*h2(i,17)*h2(i,5);float r=.030f+.055f*h2(i,33);float dx=X-lx,dy=(h-ly)*3.6f;float d=sqrtf(dx*dx+dy*dy*1.0f);float k=sstep(r,r*.75f,d);V lc=h2(i,8)>.25f?V(1.5,.82,.34):V(.9,.88,.80);c=c+lc*(k*(.28f+.5f*h2(i,6)))+lc*(.05f*expf(-d*d*30));}
  // rain runnels on the pane
  float rn=vn(X*34,h*1.3f+h2((int)floorf(X*34),2)*9);float rn2=vn(X*95,h*5+4*h2((int)floorf(X*95),4));c=c*(.76f+.34f*rn+.14f*rn2);
  float gx=X*26,gy=h*42;int gi=floorf(gx),gj=floorf(gy);float rr=h2(gi,gj);if(rr>.80f){float ox=.3f+.4f*h2(gi+9,gj),oy=.3f+.4f*h2(gi,gj+5);float dx=gx-gi-ox,dy=(gy-gj-oy)*.9f;float d=sqrtf(dx*dx+dy*dy),R=.10f+.16f*h2(gi+3,gj+3);if(d<R){float k=dy/R;c=c*(1.f-.42f*k*(1))+V(.03,.04,.05);}}
  return c*1.55f;}
// ---------- materials
int mWall,mDado,mGilt,mWhite,mCeil,mFloor,mTable,mWood,mFrame,mLeather,mCurt,mSky,mSkyS,mBrass,mPaper,mType,mSuit,mGlass,mWater,mShade,mBulb,mDark,mPlate,mFlag[5],mPhone,mPaint,mClock,mPen,mMarble,mCord,mMirror,mSkin,mFolder[3],mTop;
void materials(){
  mWall=addM(DIFF,V(.30,.37,.365),1,23);mDado=addM(DIFF,V(.34,.36,.345));mGilt=addM(DIFF,V(.52,.37,.15));mWhite=addM(DIFF,V(.60,.60,.57));mCeil=addM(DIFF,V(.55,.55,.52));
  mFloor=addM(COAT,V(.20,.105,.055),.25,4);mTable=addM(COAT,V(.035,.085,.070),.07,1);mWood=addM(COAT,V(.17,.082,.042),.12,2);mFrame=addM(COAT,V(.20,.10,.05),.15,2);
  mLeather=addM(COAT,V(.030,.045,.060),.35);mCurt=addM(DIFF,V(.150,.105,.040));mSky=addM(EMITW,V(1,1,1),0,0);mSkyS=addM(EMITW,V(1,1,1),0,1);
  mBrass=addM(METAL,V(.80,.58,.26),.22);mPaper=addM(DIFF,V(.80,.79,.75));mType=addM(DIFF,V(.80,.79,.75),1,20);mSuit=addM(DIFF,V(.009,.012,.017),1,30);mSkin=addM(DIFF,V(.011,.014,.019),1,30);
  mGlass=addM(GLASS,V(.93,.95,.95));mWater=addM(GLASS,V(.90,.93,.94));mShade=addM(SHADE,V(.55,.42,.24),1,0,V(1.35,.74,.30));mBulb=addM(EMITL,V(1,1,1),0,0,V(26,15,6.5));
  mDark=addM(COAT,V(.015,.016,.018),.12);mPlate=addM(DIFF,V(.83,.82,.77));for(int i=0;i<5;i++)mFlag[i]=addM(DIFF,V(1,1,1),1,10+i);
  mPhone=addM(COAT,V(.78,.74,.64),.10);mPaint=addM(DIFF,V(.1,.1,.08),1,21);mClock=addM(DIFF,V(1,1,1),1,22);mPen=addM(COAT,V(.02,.02,.025),.06);mMarble=addM(COAT,V(.5,.5,.48),.1,24);mCord=addM(COAT,V(.62,.58,.50),.2);mMirror=addM(MIRROR,V(.75,.78,.78),0.0);
  mFolder[0]=addM(DIFF,V(.05,.10,.22));mFolder[1]=addM(DIFF,V(.22,.05,.05));mFolder[2]=addM(DIFF,V(.30,.24,.12));mTop=addM(COAT,V(.035,.085,.070),.40,25);
}
void window(float cx,float z,float y0,float y1,float hw){ // in far wall, facing -z
  quad(V(cx-hw,y0,z),V(cx-hw,y1,z),V(cx+hw,y1,z),V(cx+hw,y0,z),mSky);
  RL L;L.o=xf(V(cx-hw,y0,z));L.u=xf(V(cx+hw,y0,z))-L.o;L.v=xf(V(cx-hw,y1,z))-L.o;L.n=xn(V(0,0,-1));L.area=len(cross(L.u,L.v));L.m=mSky;WL.push_back(L);
  float zf=z-.045f,h=(y1-y0);
  for(int s=0;s<2;s++){box(cx+(s?hw-.035f:-hw+.035f),(y0+y1)/2,zf,.035,h/2,.04,mWhite);}
  box(cx,y0+.05f,zf,hw,.05,.04,mWhite);box(cx,y1-.04f,zf,hw,.04,.04,mWhite);box(cx,y0+h*.5f,zf-.02f,hw,.03,.05,mWhite);
  for(int i=1;i<3;i++)box(cx-hw+2*hw*i/3,(y0+y1)/2,zf,.013,h/2,.022,mWhite);
  for(int i=1;i<6;i++)if(i!=3)box(cx,y0+h*i/6,zf,hw,.013,.022,mWhite);
}
void curtain(float x0,float dir,float z,float y0,float y1,int m){
  int nx=90,ny=44;auto P=[&](int i,int j){float s=i/(float)nx,t=j/(float)ny;float y=y0+(y1-y0)*t;float tie=.30f;float w;if(t<tie)w=.17f+.17f*powf(1-t/tie,1.4f);else w=.17f+.40f*powf((t-tie)/(1-tie),1.25f);float amp=.028f+.030f*fabsf(t-tie);float x=x0+dir*s*w;float zz=z-.05f-amp*sinf(s*M_PI*13+1.2f*sinf(t*3));return V(x,y,zz);};
  for(int i=0;i<nx;i++)for(int j=0;j<ny;j++){V a=P(i,j),b=P(i+1,j),c=P(i+1,j+1),d=P(i,j+1);auto N=[&](int I,int J){V du=P(min(nx,I+1),J)-P(max(0,I-1),J),dv=P(I,min(ny,J+1))-P(I,max(0,J-1));V n=norm(cross(du,dv));return n.z>0?-n:n;};V na=N(i,j),nb=N(i+1,j),nc=N(i+1,j+1),nd_=N(i,j+1);triN(a,b,c,na,nb,nc,m);triN(a,c,d,na,nc,nd_,m);}
  push();tr(x0+dir*.09f,y0+(y1-y0)*.30f,z-.06f);ell(V(),.12,.035,.07,mGilt);pop();
}
void lampT(float x,float z,bool lit=true,float s=1.f){push();tr(x,.76,z);sc(s,s,s);
  lathe({{.066,0},{.066,.010},{.052,.020},{.018,.032},{.011,.06},{.014,.10},{.010,.14},{.010,.25}},mBrass,28);
  vector<Ring> k={{.205,.110,.110,0,2},{.27,.086,.086,0,2},{.345,.060,.060,0,2}};
  {int n=36;for(int i=0;i<n;i++){float a=2*M_PI*i/n,b=2*M_PI*(i+1)/n;V p0(cosf(a)*.112f,.205f,sinf(a)*.112f),p1(cosf(b)*.112f,.205f,sinf(b)*.112f),p2(cosf(b)*.062f,.335f,sinf(b)*.062f),p3(cosf(a)*.062f,.335f,sinf(a)*.062f);V na=norm(V(cosf(a),.36f,sinf(a))),nb=norm(V(cosf(b),.36f,sinf(b)));triN(p0,p3,p2,na,na,nb,lit?mShade:mCurt);triN(p0,p2,p1,na,nb,nb,lit?mShade:mCurt);}}
  if(lit){V c(0,.262,0);ell(c,.022,.026,.022,mBulb,16);LL.push_back({xf(c),.026f*s,mats[mBulb].emit*7.0f});}
  pop();}
void plate(float x,float z,float rot,string name){push();tr(x,.761,z);ry(rot);float w=.165,h=.10,d=.042;
  quad(V(-w,0,-d),V(-w,h,0),V(w,h,0),V(w,0,-d),mPlate);quad(V(w,0,d),V(w,h,0),V(-w,h,0),V(-w,0,d),mPlate);
  if(fabsf(rot)>90){anch("p0_"+name,V(w,h,0));anch("p1_"+name,V(-w,h,0));anch("p2_"+name,V(-w,0,d));anch("p3_"+name,V(w,0,d));}else{anch("p0_"+name,V(-w,h,0));anch("p1_"+name,V(w,h,0));anch("p2_"+name,V(w,0,-d));anch("p3_"+name,V(-w,0,-d));}V n(0,0,-1);anch("plate_"+name,V(0,.052,-.022));anch("plateL_"+name,V(-w,.0,-.04));anch("plateR_"+name,V(w,.0,-.04));pop();}
void flag(int f,float x,float z,float rot){push();tr(x,.76,z);ry(rot);lathe({{.04,0},{.04,.012},{.012,.02},{.0045,.03},{.004,.39}},mBrass,16);ell(V(0,.395,0),.008,.008,.008,mBrass,12);
  int nx=18,ny=10;float W=.235f,Hh=.15f;auto P=[&](int i,int j){float u=i/(float)nx,v=j/(float)ny;return V(.005f+W*u*.90f,.235f+Hh*v-.030f*u*u,.020f*sinf(u*7+v*.8f)*u);};
  for(int i=0;i<nx;i++)for(int j=0;j<ny;j++){V a=P(i,j),b=P(i,j+1),c=P(i+1,j+1),d=P(i+1,j);V n=norm(cross(b-a,d-a));float u0=i/(float)nx,u1=(i+1)/(float)nx,v0=j/(float)ny,v1=(j+1)/(float)ny;triN(a,b,c,n,n,n,mFlag[f],u0,v0,u0,v1,u1,v1);triN(a,c,d,n,n,n,mFlag[f],u0,v0,u1,v1,u1,v0);}
  pop();}
void glass(float x,float z,float fill=.55f,float y=.76f){push();tr(x,y,z);lathe({{.026,.0},{.030,.003},{.031,.02},{.035,.105}},mGlass,28,3);
  lathe({{.024,.012},{.028,.016},{.028+.005f*fill,.012f+.085f*fill},{.0005,.0122f+.085f*fill}},mWater,24,3);pop();}
void carafe(float x,float z){push();tr(x,.76,z);lathe({{.045,0},{.055,.01},{.060,.06},{.052,.12},{.026,.17},{.022,.20},{.030,.235}},mGlass,28);lathe({{.04,.012},{.052,.02},{.056,.06},{.05,.105},{.001,.106}},mWater,24);pop();}
void sheet(float x,float z,float rot,float s=1,float y=.7625f,int m=-1){push();tr(x,y,z);ry(rot);float w=.105f*s,h=.1485f*s;V n(0,1,0);int mm=m<0?mType:m;triN(V(-w,0,-h),V(-w,0,h),V(w,0,h),n,n,n,mm,0,0,0,1,1,1);triN(V(-w,0,-h),V(w,0,h),V(w,0,-h),n,n,n,mm,0,0,1,1,1,0);box(0,-.0012,0,w,.001,h,mPaper);pop();}
void pen(float x,float z,float rot,float y=.772f){push();tr(x,y,z);ry(rot);tube({V(-.07,0,0),V(-.03,.0,0),V(.03,.0,0),V(.062,0,0)},{.0045f,.0062f,.0062f,.004f},mPen,16,4);tube({V(.062,0,0),V(.078,0,0)},{.0028f,.0006f},mBrass,12,2);tube({V(.0,.0,0),V(.004,0,0)},{.0068f,.0068f},mBrass,16,2);tube({V(-.06,.007,0),V(-.02,.0075,0)},{.0012f,.0014f},mBrass,8,2);pop();}
void mic(float x,float z,float dir){push();tr(x,.76,z);slab(.045,.055,0,.022,.02,.006,mDark);tube({V(0,.02,0),V(0,.16,0),V(dir*.03f,.25f,0),V(dir*.09f,.29f,0)},{.004,.004,.004,.004},mDark,8,6);ell(V(dir*.10f,.295f,0),.022,.015,.015,mDark,12);pop();}
void chair(float x,float z,float rot,bool tall=false){push();tr(x,0,z);ry(rot); // faces +z local
  push();tr(0,.40,0);slab(.265,.255,0,.085,.06,.03,mLeather);pop();
  push();tr(0,.375,0);slab(.275,.265,0,.03,.05,.008,mFrame);pop();
  float bh=tall?1.26f:1.10f;
  push();tr(0,.44,-.235);rx(-7);{float B=bh-.44f,w=.235f;
   tube({V(-w+.01f,-.04,0),V(-w-.005f,B*.35f,0),V(-w-.012f,B*.72f,0),V(-w+.02f,B*.93f,0),V(-.10,B,0),V(0,B+.018f,0),V(.10,B,0),V(w-.02f,B*.93f,0),V(w+.012f,B*.72f,0),V(w+.005f,B*.35f,0),V(w-.01f,-.04,0)},{.021,.020,.019,.019,.022,.024,.022,.019,.019,.020,.021},mFrame,14,6);
   for(int i=-2;i<=2;i++){float x=i*.082f;tube({V(x*.55f,.10f,0),V(x*.9f,B*.45f,.004f),V(x*1.12f,B*.72f,.004f),V(x*.95f,B*(.985f-.012f*i*i),0)},{.009,.011,.010,.009},mFrame,10,6);}
   tube({V(-w,.10f,0),V(0,.085f,0),V(w,.10f,0)},{.014,.014,.014},mFrame,10,5);
   if(tall){}
  }pop();
  for(int i=0;i<4;i++){float lx=(i&1)?.235f:-.235f,lz=(i&2)?.225f:-.225f;push();tr(lx,0,lz);lathe({{.016,0},{.020,.1},{.024,.30},{.022,.40}},mFrame,12);pop();}
  for(int s=-1;s<=1;s+=2){tube({V(s*.27f,.66,-.22),V(s*.285f,.67,0),V(s*.28f,.665,.16),V(s*.275f,.60,.20),V(s*.265f,.44,.18)},{.018,.020,.020,.017,.015},mFrame,12,5);}
  pop();}
void figure(float x,float z,float rot,float s=1,float lean=0,float turn=0,int arms=0){push();tr(x,0,z);ry(rot);
  push();tr(0,.44,0);rx(lean);tr(0,-.44,0);sc(s,1,s);
  loft({{.44,.20,.19,.02,2.4f},{.60,.185,.150,0,2.4f},{.78,.185,.128,0,2.4f},{.93,.212,.130,-.005f,2.4f},{1.02,.228,.118,-.01f,2.4f},{1.065,.205,.100,-.01f,2.3f},{1.098,.140,.080,-.008f,2.2f},{1.122,.082,.068,-.002f,2.1f},{1.15,.066,.066,.004f,2},{1.19,.060,.064,.010f,2}},mSuit,44,6);
  push();tr(0,1.268,.026);ry(turn);rx(5);sc(1.10f,1.04f,1.08f);vector<Ring> k={{-.125,.022,.024,.020,2},{-.110,.046,.056,.020,2},{-.075,.062,.080,.012,2},{-.02,.074,.096,.0,2},{.04,.076,.100,-.006,2},{.085,.066,.088,-.010,2},{.115,.042,.058,-.012,2},{.127,.003,.003,-.012,2}};loft(k,mSkin,40,5);pop();
  for(int q=-1;q<=1;q+=2){float e=q*.265f,w=q*.14f,hx=q*.075f;float fy=arms==1&&q>0?.815f:.80f;
   tube({V(q*.185f,1.015,-.01),V(q*.245f,.93,.0),V(e,.80,.10),V(e*.85f,.790f,.22),V(w,fy,.42),V(hx,fy-.004f,.50)},{.066,.060,.052,.048,.038,.030},mSuit,18,6);
   tube({V(w+(hx-w)*.30f,fy-.001f,.448),V(w+(hx-w)*.62f,fy-.002f,.472)},{.0385f,.0365f},mPaper,18,2);
   ell(V(hx*.82f,fy-.006f,.535),.036,.024,.052,mSkin,18);}
  push();tr(0,1.150,.006);rx(-8);lathe({{.078,-.022},{.077,.004},{.071,.018}},mPaper,28,2);pop();
  pop();
  // legs hint
  for(int q=-1;q<=1;q+=2)tube({V(q*.10f,.50,.02),V(q*.11f,.50,.40),V(q*.11f,.46,.46),V(q*.11f,.08,.44)},{.085,.075,.065,.05},mSuit,12,4);
  pop();}
void standing(float x,float z,float rot,float h=1,float turn=0,bool folder=false){push();tr(x,0,z);ry(rot);sc(h,h,h);
  loft({{.74,.172,.132,.0,2.6f},{.80,.178,.136,.0,2.6f},{.95,.172,.128,.0,2.5f},{1.08,.164,.118,.0,2.5f},{1.30,.205,.128,-.004f,2.4f},{1.41,.222,.118,-.008f,2.4f},{1.455,.20,.100,-.008f,2.3f},{1.487,.138,.080,-.006f,2.2f},{1.512,.08,.066,.0,2},{1.54,.062,.062,.006f,2},{1.58,.058,.060,.012f,2}},mSuit,44,6);
  for(int q=-1;q<=1;q+=2)tube({V(q*.085f,.86,.0),V(q*.090f,.60,.01),V(q*.085f,.32,.005),V(q*.080f,.06,.0)},{.098,.088,.072,.064},mSuit,18,6);
  push();tr(0,1.660,.028);ry(turn);rx(5);sc(1.08f,1.03f,1.06f);loft({{-.125,.022,.024,.020,2},{-.110,.046,.056,.020,2},{-.075,.062,.080,.012,2},{-.02,.074,.096,.0,2},{.04,.076,.100,-.006,2},{.085,.066,.088,-.010,2},{.115,.042,.058,-.012,2},{.127,.003,.003,-.012,2}},mSkin,40,5);pop();
  if(folder){tube({V(-.20,1.40,0),V(-.255,1.22,-.01),V(-.255,1.08,.05),V(-.15,1.06,.20)},{.064,.056,.048,.036},mSuit,16,6);tube({V(.20,1.40,0),V(.255,1.22,-.01),V(.25,1.06,.06),V(.10,1.04,.22)},{.064,.056,.048,.036},mSuit,16,6);push();tr(0,1.12,.245);rx(-12);box(0,0,0,.115,.16,.008,mPaper);pop();}
  else {tube({V(-.20,1.40,0),V(-.262,1.22,-.01),V(-.262,1.02,.02),V(-.235,.80,.07)},{.064,.056,.048,.036},mSuit,16,6);ell(V(-.232,.75,.075),.034,.06,.045,mSkin,16);tube({V(.20,1.40,0),V(.258,1.24,-.02),V(.255,1.07,.02),V(.20,1.03,.20),V(.17,1.045,.26)},{.064,.056,.048,.038,.031},mSuit,16,6);tube({V(.182,1.037,.235),V(.174,1.041,.252)},{.0375,.0365},mPaper,16,2);push();tr(.150,1.062,.315);rx(-24);ell(V(),.036,.016,.066,mSkin,18);ell(V(-.030,.008,-.012),.012,.012,.034,mSkin,12);pop();}
  push();tr(0,1.545,.008);rx(-8);lathe({{.074,-.020},{.073,.004},{.066,.018}},mPaper,28,2);pop();
  for(int q=-1;q<=1;q+=2)ell(V(q*.075f,.035,.07),.05,.035,.13,mDark,16);
  pop();}
void phone(float x,float z,float rot,float s=1){push();tr(x,.76,z);ry(rot);sc(s,s,s);
  // body
  vector<Ring> k={{0,.118,.105,0,5},{.012,.124,.110,0,5},{.04,.118,.104,.0,4.5f},{.075,.098,.080,-.016,4},{.100,.086,.055,-.030,4},{.112,.078,.045,-.034,4},{.118,.060,.03,-.034,4}};loft(k,mPhone,56,5);
  // cradle prongs
  for(int q=-1;q<=1;q+=2){push();tr(q*.058f,.115,-.034);loft({{0,.014,.030,0,3},{.022,.010,.034,0,3},{.034,.005,.036,0,3}},mPhone,20,3);pop();}
  // handset
  tube({V(-.105,.148,-.034),V(-.085,.160,-.034),V(-.045,.170,-.034),V(.045,.170,-.034),V(.085,.160,-.034),V(.105,.148,-.034)},{.020,.020,.0155,.0155,.020,.020},mPhone,20,6);
  for(int q=-1;q<=1;q+=2){push();tr(q*.112f,.146,-.034);rz(q*-16.0f);lathe({{.012,.014},{.026,.010},{.031,-.008},{.034,-.026},{.030,-.032},{.001,-.033}},mPhone,24,3);pop();}
  // dial
  push();tr(0,.072,.066);rx(38);lathe({{.046,-.008},{.046,.006},{.042,.010},{.001,.011}},mDark,36,3);for(int i=0;i<10;i++){float a=(i*30-60)*M_PI/180;ell(V(cosf(a)*.032f,.011f,sinf(a)*.032f),.0062,.0016,.0062,mPhone,14);}ell(V(0,.0112,0),.018,.002,.018,mPlate,20);pop();
  // cord
  vector<V> cp;vector<float> cr_;int N=240;for(int i=0;i<=N;i++){float t=i/(float)N;V b(-.115f-.02f*sinf(t*3.1f)-.10f*t,.125f*powf(1-t,3)+.012f,-.034f-.10f*t*t+.05f*sinf(t*5));float a=t*2*M_PI*26;cp.push_back(b+V(cosf(a)*.007f*.4f,sinf(a)*.008f+.0f,cosf(a)*.008f));cr_.push_back(.0026f);}tube(cp,cr_,mCord,7,1);
  anch("phone",V(0,.14,0));pop();}
void molding(float x0,float y0,float x1,float y1,float z,float w,int m){ // frame on plane facing -z
  box((x0+x1)/2,y0,z,(x1-x0)/2+w,w,.018,m);box((x0+x1)/2,y1,z,(x1-x0)/2+w,w,.018,m);box(x0,(y0+y1)/2,z,w,(y1-y0)/2,.018,m);box(x1,(y0+y1)/2,z,w,(y1-y0)/2,.018,m);}
void sconce(float e){ // at local origin, wall plane z=0 facing -z
  lathe({{.001,-.16},{.03,-.12},{.045,-.02},{.03,.06},{.001,.16}},mGilt,16);
  for(int q=-1;q<=1;q+=2){tube({V(0,-.05,-.02),V(q*.05f,-.10,-.08),V(q*.12f,-.06,-.11),V(q*.13f,.02,-.11)},{.009,.009,.008,.008},mGilt,10,5);push();tr(q*.13f,.02,-.11);lathe({{.028,0},{.03,.012},{.010,.016},{.009,.09},{.008,.10}},mWhite,12);
   {int n=20;for(int i=0;i<n;i++){float a=2*M_PI*i/n,b=2*M_PI*(i+1)/n;V p0(cosf(a)*.062f,.085f,sinf(a)*.062f),p1(cosf(b)*.062f,.085f,sinf(b)*.062f),p2(cosf(b)*.036f,.175f,sinf(b)*.036f),p3(cosf(a)*.036f,.175f,sinf(a)*.036f);V na=norm(V(cosf(a),.3f,sinf(a))),nb=norm(V(cosf(b),.3f,sinf(b)));triN(p0,p3,p2,na,na,nb,mShade);triN(p0,p2,p1,na,nb,nb,mShade);}}
   V c(0,.13,0);ell(c,.010,.018,.010,mBulb,12);LL.push_back({xf(c),.016f,mats[mBulb].emit*(e*9)});pop();}
}
void frameQ(float hw,float hh,int m,float w=.07f){ // picture facing -z at origin
  quad(V(-hw,-hh,-.02),V(-hw,hh,-.02),V(hw,hh,-.02),V(hw,-hh,-.02),m);for(int i=0;i<2;i++){float ww=w*(i?.4f:1);float zz=i?-.055f:-.03f;float o=i?w*.9f:w;box(0,hh+o,zz,hw+o+ww*.0f+w,ww,.035,mGilt);box(0,-hh-o,zz,hw+o+w*.0f+w,ww,.035,mGilt);box(hw+o,0,zz,ww,hh+w,.035,mGilt);box(-hw-o,0,zz,ww,hh+w,.035,mGilt);}}
void room(){
  float X=4.5f,Z=8.7f,Zb=-5,Hh=5.3f;
  quad(V(-X,0,Zb),V(-X,0,Z),V(X,0,Z),V(X,0,Zb),mFloor);quad(V(-X,Hh,Zb),V(X,Hh,Zb),V(X,Hh,Z),V(-X,Hh,Z),mCeil);
  quad(V(-X,0,Zb),V(-X,Hh,Zb),V(-X,Hh,Z),V(-X,0,Z),mWall);quad(V(X,0,Z),V(X,Hh,Z),V(X,Hh,Zb),V(X,0,Zb),mWall);quad(V(-X,0,Zb),V(X,0,Zb),V(X,Hh,Zb),V(-X,Hh,Zb),mWall);
  float wc[3]={-2.72f,0,2.72f},hw=.72f,y0=.52f,y1=4.12f;
  float xs[8]={-X,wc[0]-hw,wc[0]+hw,wc[1]-hw,wc[1]+hw,wc[2]-hw,wc[2]+hw,X};
  for(int i=0;i<4;i++)box((xs[2*i]+xs[2*i+1])/2,Hh/2,Z+.17f,(xs[2*i+1]-xs[2*i])/2,Hh/2,.17,mWall);
  for(int i=0;i<3;i++){box(wc[i],y0/2,Z+.17f,hw,y0/2,.17,mWall);box(wc[i],(y1+Hh)/2,Z+.17f,hw,(Hh-y1)/2,.17,mWall);window(wc[i],Z+.30f,y0,y1,hw);
    // white reveal lining
    box(wc[i]-hw+.006f,(y0+y1)/2,Z+.15f,.006,(y1-y0)/2,.15,mWhite);box(wc[i]+hw-.006f,(y0+y1)/2,Z+.15f,.006,(y1-y0)/2,.15,mWhite);box(wc[i],y0+.01f,Z+.10f,hw+.06f,.022,.17,mWhite);box(wc[i],y1-.006f,Z+.15f,hw,.006,.15,mWhite);
    // architrave
    for(int s=-1;s<=1;s+=2)box(wc[i]+s*(hw+.05f),(y0+y1)/2,Z-.02f,.05,(y1-y0)/2+.05f,.03,mWhite);
    curtain(wc[i]-hw-.13f,1,Z-.06f,.03,y1+.12f,mCurt);curtain(wc[i]+hw+.13f,-1,Z-.06f,.03,y1+.12f,mCurt);
    box(wc[i],y1+.22f,Z-.13f,hw+.24f,.14,.13,mCurt);box(wc[i],y1+.38f,Z-.15f,hw+.28f,.028,.16,mGilt);box(wc[i],y1+.09f,Z-.15f,hw+.25f,.012,.135,mGilt);}
  // dado, skirting, cornice on far wall + sides
  for(int i=0;i<4;i++){float a=xs[2*i],b=xs[2*i+1];box((a+b)/2,.98f,Z-.012f,(b-a)/2-.05f,.028,.028,mDado);box((a+b)/2,.12f,Z-.008f,(b-a)/2-.05f,.12,.018,mDado);}
  for(int s=-1;s<=1;s+=2){box(s*(X-.012f),.98f,(Z+Zb)/2,.028,.028,(Z-Zb)/2,mDado);box(s*(X-.008f),.12f,(Z+Zb)/2,.018,.12,(Z-Zb)/2,mDado);box(s*(X-.10f),Hh-.10f,(Z+Zb)/2,.10,.10,(Z-Zb)/2,mWhite);box(s*(X-.05f),Hh-.26f,(Z+Zb)/2,.05,.06,(Z-Zb)/2,mGilt);box(s*(X-.17f),Hh-.05f,(Z+Zb)/2,.17,.05,(Z-Zb)/2,mWhite);}
  box(0,Hh-.10f,Z-.10f,X,.10,.10,mWhite);box(0,Hh-.26f,Z-.05f,X,.06,.05,mGilt);box(0,Hh-.05f,Z-.17f,X,.05,.17,mWhite);
  for(int i=0;i<44;i++)box(-X+.1f+i*(2*X-.2f)/43,Hh-.165f,Z-.14f,.045,.035,.05,mWhite);
  // ceiling ribs
  for(int i=0;i<5;i++)box(0,Hh-.03f,-2+i*2.4f,X,.035,.09,mWhite);for(int s=-1;s<=1;s+=1)box(s*2.0f,Hh-.025f,(Z+Zb)/2,.09,.03,(Z-Zb)/2,mWhite);
  // pier panels
  float pc[2]={-1.36f,1.36f};for(int i=0;i<2;i++){molding(pc[i]-.34f,1.25f,pc[i]+.34f,4.35f,Z-.008f,.016,mGilt);push();tr(pc[i],SCY,Z-.01f);sconce(.55f);pop();}
  // clock on right pier
  push();tr(pc[1],CLKY,Z-.03f);
   {int n=64;float R=.30f;for(int i=0;i<n;i++){float a=2*M_PI*i/n,b=2*M_PI*(i+1)/n;V nn(0,0,-1);auto uv=[&](float q,int k){return k?.5f+.5f*sinf(q):.5f+.5f*cosf(q);};triN(V(0,0,-.03),V(cosf(a)*R,sinf(a)*R,-.03),V(cosf(b)*R,sinf(b)*R,-.03),nn,nn,nn,mClock,.5,.5,uv(a,0),uv(a,1),uv(b,0),uv(b,1));}
    vector<V> ring;vector<float> rr;for(int i=0;i<=48;i++){float a=2*M_PI*i/48;ring.push_back(V(cosf(a)*(R+.025f),sinf(a)*(R+.025f),-.035));rr.push_back(.035f);}tube(ring,rr,mGilt,12,1);
    // hands 18:42
    }
   anch("clock",V(0,0,0));anch("clockR",V(.30,0,0));pop();
  // left pier medallion (plain relief)
  push();tr(pc[0],CLKY,Z-.03f);{vector<V> ring;vector<float> rr;float R=.30f;for(int i=0;i<=48;i++){float a=2*M_PI*i/48;ring.push_back(V(cosf(a)*R,sinf(a)*R,-.02));rr.push_back(.03f);}tube(ring,rr,mGilt,12,1);push();sc(1,1,.12f);ell(V(0,0,0),.27,.27,.27,mDado,32);pop();}pop();
  // side walls: pilasters, pictures
  for(int s=-1;s<=1;s+=2){for(int i=0;i<4;i++){float z=.2f+i*2.7f;box(s*(X-.05f),Hh/2,z,.05,Hh/2,.20,mDado);box(s*(X-.08f),Hh-.40f,z,.09,.06,.26,mGilt);box(s*(X-.07f),.16f,z,.07,.16,.25,mDado);}
    for(int i=0;i<3;i++){float z=1.55f+i*2.7f;push();tr(s*(X-.03f),2.75,z);ry(s>0?90:-90);frameQ(.82f,i==1?1.05f:.80f,mPaint);pop();}
    for(int i=1;i<4;i++){float z=.2f+i*2.7f;push();tr(s*(X-.11f),2.3,z);ry(s>0?90:-90);sconce(.40f);pop();}}
}
void chandelier(float z,float y,float e){push();tr(0,y,z);tube({V(0,.2,0),V(0,1.7,0)},{.012,.012},mGilt,8,2);lathe({{.005,-.34},{.05,-.30},{.03,-.22},{.09,-.12},{.05,.0},{.03,.12},{.07,.18},{.02,.26}},mBrass,24);
  for(int t=0;t<2;t++){int n=t?6:12;float R=t?.36f:.68f,yy=t?.22f:-.02f;for(int i=0;i<n;i++){push();ry(360.f*i/n+(t?15:0));tube({V(.05,yy-.05f,0),V(R*.35f,yy-.17f,0),V(R*.8f,yy-.13f,0),V(R,yy,0)},{.012,.011,.010,.009},mBrass,8,6);push();tr(R,yy,0);lathe({{.012,0},{.032,.012},{.034,.018},{.010,.022},{.010,.10}},mBrass,12,2);V c(0,.128,0);ell(c,.012,.026,.012,mBulb,10);LL.push_back({xf(c),.018f,mats[mBulb].emit*(e*6)});pop();pop();}}
  pop();}
// With PEOPLE set in the environment the figures are there; without it the room is empty. Flags and clock hands are the game's.
static const bool PEOPLE=getenv("PEOPLE")!=nullptr;
// With LEFT set, the chairs stand as somebody leaves them: pushed back, and turned a little towards the door.
// LEFT=near and LEFT=far move one row of them: without the far row, so that it is not seen behind the near one; with the near row as it stands.
static const char*LEFT=getenv("LEFT");
void tableSet(bool people,int near){
  push();tr(0,0,TZ);slab(THX,THZ,.70,.76,.55,.014,mTable,14);slab(THX-.06f,THZ-.06f,.60,.70,.5,.006,mWood,14);
  for(int s=-1;s<=1;s++){push();tr(0,0,s*1.9f);loft({{0,.42,.30,0,4},{.05,.40,.28,0,4},{.09,.16,.16,0,3},{.4,.13,.13,0,3},{.6,.30,.30,0,3}},mWood,32,4);pop();}pop();
  struct S{const char*n;int f;float x,z;};S st[4]={{"US",1,-1,2.35f},{"FR",3,-1,4.30f},{"UA",2,1,2.35f},{"DE",4,1,4.30f}};
  for(auto&s:st){float sx=s.x;float fx=sx*1.40f;int k=&s-st+1;bool isNear=s.z<3.3f,only=LEFT&&(!strcmp(LEFT,"near")||!strcmp(LEFT,"far")),left=LEFT&&(!only||!strcmp(LEFT,isNear?"near":"far"));
    PART=10+k;if(isNear||!only||left)chair(fx+sx*(left?.56f:.10f),s.z-(left?.10f:0),(sx<0?90:-90)+(left?sx*24:0));
    PART=k;if(people)figure(fx,s.z,sx<0?90:-90,1,7,sx<0?28:-28);
    PART=0;
    plate(sx*.70f,s.z-.36f,sx<0?22:-22,s.n);
    sheet(sx*.72f,s.z+.02f,sx<0?-90+4:90-3,1.05);glass(sx*.74f,s.z+.34f);mic(sx*.60f,s.z+.16f,sx);
    lampT(sx*.50f,s.z+.52f);pen(sx*.55f,s.z-.02f,sx<0?20:-30);
    anch(string("head_")+s.n,V(fx+(sx<0?.06f:-.06f),1.45f,s.z));anch(string("chest_")+s.n,V(fx,1.0f,s.z));}
  // Moscow: empty chair, telephone, no flag
  chair(0,6.62f,180,true);phone(0.02f,5.78f,180);lampT(MLX,5.80f);plate(MLX>0?-.34f:.36f,5.62f,4,"RU");sheet(-.30f,5.85f,180,1.0f,.7625f,mPaper);glass(MLX>0?.26f:-.16f,5.66f,.8f);
  anch("chairTop",V(0,1.30f,6.62f));anch("chairL",V(-.30f,.9f,6.6f));anch("chairR",V(.30f,.9f,6.6f));anch("chairB",V(0,.74f,6.2f));
  carafe(0.02f,3.35f);glass(.12f,3.30f,.0f);glass(-.09f,3.26f,.0f);
  if(near){ LL.push_back({V(.30f,1.72f,.42f),.030f,mats[mBulb].emit*7.5f});// player's place
    sheet(.02f,1.22f,0,1.45f,.766f);sheet(.05f,1.25f,-5,1.45f,.763f,mPaper);pen(.27f,1.22f,64);glass(.50f,1.45f,.6f);plate(-.02f,1.80f,180,"UK");}
}
Cam setup(string c,int W,int H){
  materials();Cam k;k.shift=true;k.lens=0;k.focus=5;k.sig=.9f;
  if(c=="title"){room();tableSet(PEOPLE,1);chandelier(3.6f,3.55f,.30f);k.pos=V(0,1.60f,-.95f);k.at=V(0,1.6f,10);k.f=.78f;k.cx=.62f;k.cy=.47f;return k;}
  if(c=="table"){CLKY=2.34f;SCY=3.3f;room();tableSet(PEOPLE,1);chandelier(3.6f,3.75f,.30f);k.pos=V(0,1.52f,-.35f);k.at=V(0,1.5f,10);k.f=.56f;k.cx=.605f;k.cy=.195f;return k;}
  if(c=="phone"){MLX=-.30f;room();tableSet(false,0);k.pos=V(-.10f,1.05f,4.52f);k.at=V(-.10f,.955f,5.9f);k.f=.90f;k.cx=.235f;k.cy=.52f;k.shift=false;k.lens=.009f;k.focus=1.24f;return k;}
  if(c=="desk"){ // top view
    quad(V(-3,.76,-3),V(-3,.76,3),V(3,.76,3),V(3,.76,-3),mTop);quad(V(-3,3.4,-3),V(3,3.4,-3),V(3,3.4,3),V(-3,3.4,3),mCeil);
    lampT(-1.22f,.78f,true,1.5f);lampT(1.30f,.90f,true,1.5f);glass(.93f,.40f,.6f);pen(.92f,-.42f,78);quad(V(-4,.3,3.2),V(-4,3.2,3.2),V(4,3.2,3.2),V(4,.3,3.2),mSky);RL L;L.o=V(-4,.9,3.1);L.u=V(8,0,0);L.v=V(0,2.3,0);L.n=V(0,0,-1);L.area=8*2.3f;L.m=mSky;WL.push_back(L);
    k.pos=V(0,2.35f,-.30f);k.at=V(0,.76f,.02f);k.f=.92f;k.cx=.5f;k.cy=.5f;k.shift=false;return k;}
  if(c=="corridor"){ mats[mSuit].alb=V(.0045f,.006f,.009f);mats[mSkin].alb=V(.0045f,.006f,.009f); float X=2.3f,Hh=4.6f,Zb=-3,Z=17;
    quad(V(-X,0,Zb),V(-X,0,Z),V(X,0,Z),V(X,0,Zb),mMarble);quad(V(-X,Hh,Zb),V(X,Hh,Zb),V(X,Hh,Z),V(-X,Hh,Z),mCeil);quad(V(X,0,Z),V(X,Hh,Z),V(X,Hh,Zb),V(X,0,Zb),mWall);quad(V(-X,0,Zb),V(X,0,Zb),V(X,Hh,Zb),V(-X,Hh,Zb),mWall);quad(V(-X,0,Z),V(-X,Hh,Z),V(X,Hh,Z),V(X,0,Z),mWall);
    // left wall with windows: build in rotated frame (facing +x)
    push();tr(-X,0,0);ry(-90);// local z-> -x : local (x,y,z) -> world
    float hw=.72f,y0=.42f,y1=3.75f;float wc[6];for(int i=0;i<6;i++)wc[i]=(1.1f+i*2.75f);
    // check orientation: local x maps to world z
    float prev=Zb;for(int i=0;i<6;i++){float a=prev,b=wc[i]-hw;box((a+b)/2,Hh/2,.2f,(b-a)/2,Hh/2,.2,mWall);prev=wc[i]+hw;box(wc[i],y0/2,.2f,hw,y0/2,.2,mWall);box(wc[i],(y1+Hh)/2,.2f,hw,(Hh-y1)/2,.2,mWall);
      {float z=.34f;quad(V(wc[i]-hw,y0,z),V(wc[i]-hw,y1,z),V(wc[i]+hw,y1,z),V(wc[i]+hw,y0,z),mSkyS);RL L;L.o=xf(V(wc[i]-hw,y0,z));L.u=xf(V(wc[i]+hw,y0,z))-L.o;L.v=xf(V(wc[i]-hw,y1,z))-L.o;L.n=xn(V(0,0,-1));L.area=len(cross(L.u,L.v));L.m=mSkyS;WL.push_back(L);
       float zf=z-.045f,h=y1-y0,cx=wc[i];for(int s=0;s<2;s++)box(cx+(s?hw-.035f:-hw+.035f),(y0+y1)/2,zf,.035,h/2,.04,mWhite);box(cx,y0+.05f,zf,hw,.05,.04,mWhite);box(cx,y1-.04f,zf,hw,.04,.04,mWhite);box(cx,y0+h*.5f,zf-.02f,hw,.03,.05,mWhite);for(int q=1;q<3;q++)box(cx-hw+2*hw*q/3,(y0+y1)/2,zf,.013,h/2,.022,mWhite);for(int q=1;q<6;q++)if(q!=3)box(cx,y0+h*q/6,zf,hw,.013,.022,mWhite);
       for(int s=-1;s<=1;s+=2){box(cx+s*(hw-.006f),(y0+y1)/2,.17f,.006,h/2,.17,mWhite);box(cx+s*(hw+.06f),(y0+y1)/2,-.02f,.06,h/2+.06f,.03,mWhite);}box(cx,y0+.01f,.10f,hw+.05f,.025,.19,mWhite);box(cx,y1+.06f,-.02f,hw+.14f,.07,.05,mWhite);
       curtain(cx-hw-.16f,1,-.04f,.02,y1+.2f,mCurt);curtain(cx+hw+.16f,-1,-.04f,.02,y1+.2f,mCurt);box(cx,y1+.30f,-.12f,hw+.28f,.10,.11,mCurt);box(cx,y1+.42f,-.14f,hw+.32f,.025,.14,mGilt);}
    }
    {float a=prev,b=Z;box((a+b)/2,Hh/2,.2f,(b-a)/2,Hh/2,.2,mWall);}
    for(int i=0;i<5;i++){float x=(wc[i]+wc[i+1])/2;push();tr(x,2.1,-.01);sconce(.5f);pop();}
    pop();
    // right wall: pilasters, doors, frames
    for(int i=0;i<6;i++){float z=-.3f+i*2.75f;box(X-.06f,Hh/2,z,.06,Hh/2,.20,mDado);box(X-.10f,Hh-.42f,z,.11,.06,.27,mGilt);box(X-.09f,.16f,z,.09,.16,.25,mDado);}
    for(int i=0;i<5;i++){push();tr(X-.03f,2.3,1.08f+i*2.75f);ry(90);frameQ(.72f,.62f,mPaint);pop();}
    for(int s=-1;s<=1;s+=2){box(s*(X-.10f),Hh-.09f,(Z+Zb)/2,.10,.09,(Z-Zb)/2,mWhite);box(s*(X-.05f),Hh-.24f,(Z+Zb)/2,.05,.05,(Z-Zb)/2,mGilt);}
    box(X-.012f,.98f,(Z+Zb)/2,.028,.028,(Z-Zb)/2,mDado);box(X-.008f,.12f,(Z+Zb)/2,.018,.12,(Z-Zb)/2,mDado);
    // end: double doors
    molding(-.8f,.05f,.8f,3.0f,Z-.02f,.06,mWhite);box(0,1.5,Z-.01f,.78,1.5,.01,mWood);
    // runner carpet
    if(PEOPLE){PART=1;standing(-1.02f,3.95f,212,1.0f,-8,false);PART=2;standing(-1.36f,2.95f,22,1.03f,8,true);PART=0;}
    k.pos=V(1.15f,1.48f,-.35f);k.at=V(-.42f,1.48f,5.2f);k.f=.98f;k.cx=.46f;k.cy=.45f;k.shift=true;return k;}
  exit(1);
}
