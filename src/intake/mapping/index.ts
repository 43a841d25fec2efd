export { isForFile, type MappingEntry, type MappingRole } from "./mapping";
export { parseMapping, type MappingFault, type ParsedMapping } from "./parse-mapping";
