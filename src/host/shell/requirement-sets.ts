/**
 * Requirement sets that the host answers for. Members of a set that it lacks all the same answer ApiNotFound, each by
 * itself; `Office.context.requirements.isSetSupported` reads this list.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  // Not public: the client asks it how results are handed in.
  CustomFunctions: "1.9",
  DialogApi: "1.1",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
};
