/** Codes that Excel itself answers with, and what it says. */
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel. Please check the documentation.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  OperationCellsExceedLimit:
    "The operation you are attempting affects more than the limit of 33554000 cells.",
  RequestPayloadSizeLimitExceeded:
    "The request payload size has exceeded the limit. Please refer to the documentation: Performance optimization using the Excel JavaScript API.",
  ResponsePayloadSizeLimitExceeded:
    "The response payload size has exceeded the limit. Please refer to the documentation: Performance optimization using the Excel JavaScript API.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type WireErrorCode = keyof typeof messages;

/** A failure that the host answers a request with. The client turns it into an `OfficeExtension.Error`. */
export class WireError extends Error {
  readonly code: string;
  /** Where in the object model: "WorksheetCollection.getItem". */
  readonly location: string;

  constructor(code: WireErrorCode, location = "", message: string = messages[code]) {
    super(message);
    this.name = "WireError";
    this.code = code;
    this.location = location;
  }

  /** The same failure with its place, when the place was not yet known. */
  at(location: string): WireError {
    return this.location === "" ? new WireError(this.code as WireErrorCode, location, this.message) : this;
  }
}

export function invalidArgument(): WireError {
  return new WireError("InvalidArgument");
}

export function itemNotFound(): WireError {
  return new WireError("ItemNotFound");
}

/** Any failure as one that a request can be answered with. The engine's carry the same codes; a bug is GeneralException. */
export function asWireError(error: unknown): WireError {
  if (error instanceof WireError) return error;
  if (error instanceof Error && "code" in error && typeof error.code === "string" && isCode(error.code)) {
    return new WireError(error.code);
  }
  const what = error instanceof Error ? error.message : String(error);
  return new WireError("GeneralException", "", `${messages.GeneralException} (${what})`);
}

function isCode(code: string): code is WireErrorCode {
  return Object.hasOwn(messages, code);
}
