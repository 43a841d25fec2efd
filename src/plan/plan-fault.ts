/** What is wrong with a plan file, and where: "kpis[3].objective" and "'SP9' is not among the objectives". */
export interface PlanFault {
  /** The way to the fault from the top of the file; empty where the file as a whole is meant. */
  readonly path: string;
  readonly message: string;
}

/** A fault in a line: "kpis[3].objective: 'SP9' is not among the objectives". */
export function planFaultText({ path, message }: PlanFault): string {
  return path === "" ? message : `${path}: ${message}`;
}
