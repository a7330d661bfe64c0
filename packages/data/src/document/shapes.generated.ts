// Generated from the document types by scripts/generate-schema.ts.
// biome-ignore-all format: generated
export const shapes = {
  Document: '$schema:s format!:p0 id!:s lang:=en,vi title!:T description:T released:p1 nextRelease:p1 publisher:{Publisher license:{License area:s sources:[{Source topics:[{Topic methods:[{Method areas:[{Area areaSets:[{AreaSet indicators!:[{Indicator targets:[{Target observations:[{Observation tables:[{Table note:T',
  Publisher: 'name!:T url:p2',
  License: 'name:T basis:T url:p2',
  Source: 'id!:s kind:=dataset,legal,press,report publisher:{Publisher title:T date:p1 url:p2 documentNumber:s event:{SourceEvent note:T',
  SourceEvent: 'date!:p1 basis:=inferred,stated quote:s',
  Topic: 'id!:s name!:T parent:s',
  Method: 'id!:s name!:T description:T issuer:T',
  Area: 'id!:s name!:T level:=commune,country,group,ministry,nation,province,region members:[s',
  AreaSet: 'id!:s name!:T size:i1 complete:b areas:[s',
  Indicator: 'id!:s name!:T shortName:T description:T topic:s unit:p3 noun:T per:=day,month,quarter,year decimals:i0,6 direction:=higher,lower scale:2n bands:[{Band defaultMethod:s breaks:[{Break partOf:s split:s',
  Band: 'upTo:n label:T tone:=high,low,medium,neutral',
  Break: 'between!:2s reason:T source:s method:s',
  Target: '+Statement basis:s verdict:=exceeded,met,missed',
  Observation: '+Statement rank:i1 rankOf:i1 among:s rankBasis:=inferred,stated change:{Change status:=derived,estimate,experimental,final,forecast,provisional derivation:s',
  Change: 'by:n points:n percent:n times:n phrase:s since:p6 hedge:=about,at-least,at-most,essentially,less-than,more-than,nearly',
  Table: '+Observation fields!:[=among,area,areaLabel,count,hedge,id,indicator,locator,method,missing,of,percent,period,periodType,quote,rank,rankBasis,rankOf,release,source,statistic,status,value rows!:[a complete:b',
  Statement: 'id:s indicator:s area:s areaLabel:s label:T statistic:=maximum,mean,median,minimum,total period:p4 periodType:=as-of,cumulative,period periodBasis:=inferred,stated,unstated periodText:s value:n range:2n count:n of:n percent:n missing:=confidential,no-information,not-applicable,not-collected,not-found,not-published hedge:=about,at-least,at-most,essentially,less-than,more-than,nearly method:s release:p5 issuer:T source:s sources:[s quote:s locator:s note:T conflictsWith:[s preferred:b',
} as const;

export const patterns: readonly RegExp[] = [
  /^chiso\/1(\.\d+)?$/,
  /^\d{4}-\d{2}-\d{2}$/,
  /^https?:\/\//,
  /^(percent|index|count|[A-Z]{3})$/,
  /^\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?(\/\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?)?$/,
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  /^\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/,
];
