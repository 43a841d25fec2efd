/** The codes that Office.js hands to add-ins (Excel.ErrorCodes), as far as the engine raises them. */
export type EngineErrorCode =
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "AccessDenied";

/** A request that the engine refuses, as Excel would refuse it. Nothing has been changed when it is thrown. */
export class EngineError extends Error {
  override readonly name = "EngineError";

  constructor(
    readonly code: EngineErrorCode,
    message: string,
  ) {
    super(message);
  }
}
