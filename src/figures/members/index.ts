export type { Member, MemberCode, RegionId, Standing } from "./member";
export { memberByCode, members, regionOf, regions, type Region } from "./register";
export { closestMember, memberByName } from "./lookup";
export { parseMemberList, type MemberList, type UnknownMember } from "./member-list";
