import type * as office from "../../src/cli/office";
import { functionsMetadata } from "../build/functions-metadata";

/**
 * For `jest.mock` of `src/cli/office`: the functions' metadata is generated here, where the built program finds it beside
 * itself.
 */
export function officeHere(): typeof office {
  const real = jest.requireActual<typeof office>("../../src/cli/office");
  return {
    ...real,
    startOffice: async (language, _metadata, firstSheet) =>
      real.startOffice(language, await functionsMetadata(), firstSheet),
  };
}
