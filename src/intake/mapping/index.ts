export { learnMapping, type Correction } from "./learn-mapping";
export { isForFile, noKpi, type MappingEntry, type MappingRole } from "./mapping";
export { mappingFrom } from "./mapping-from";
export { parseMapping, type MappingFault, type ParsedMapping } from "./parse-mapping";
export { unusedMapping } from "./unused";
