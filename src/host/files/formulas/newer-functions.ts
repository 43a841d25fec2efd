/**
 * Functions that came after the file format was fixed are stored with a prefix; without it Excel shows #NAME?.
 * From [MS-XLSX] 2.2.2 and Microsoft's list "Issue: an _xlfn. prefix is displayed in front of a formula".
 */
const prefixed = `
ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
DECIMAL DROP ECMA.CEILING ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST
FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOMITTED
ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC
QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET
SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P
VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST ARRAYTOTEXT DETECTLANGUAGE`;

/** The two that carry a second prefix. */
const worksheetFunctions = new Set(["FILTER", "SORT"]);

const newer = new Set(prefixed.split(/\s+/).filter((name) => name !== ""));

// These were never given a prefix although they are on Microsoft's list of later functions.
for (const plain of ["ISO.CEILING", "ECMA.CEILING"]) newer.delete(plain);

/** The name under which a file stores a function, in capitals: `XLOOKUP` → `_xlfn.XLOOKUP`. */
export function storedFunctionName(name: string): string {
  const capitals = name.toUpperCase();
  if (worksheetFunctions.has(capitals)) return `_xlfn._xlws.${capitals}`;
  return newer.has(capitals) ? `_xlfn.${capitals}` : name;
}

/** The name under which a user knows a function that a file stores: `_xlfn._xlws.SORT` → `SORT`. */
export function shownFunctionName(stored: string): string {
  return stored.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, "");
}

const arrayFunctions = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY MAP SCAN MAKEARRAY BYROW BYCOL TAKE DROP
EXPAND HSTACK VSTACK TOCOL TOROW WRAPROWS WRAPCOLS CHOOSECOLS CHOOSEROWS TEXTSPLIT GROUPBY PIVOTBY TRIMRANGE`.split(
    /\s+/,
  ),
);

/** Whether a function answers with an array as a rule, so that Excel would put an @ before it in an old formula. */
export function mayReturnArray(name: string): boolean {
  return arrayFunctions.has(name.toUpperCase());
}
