import type { FunctionDefinition, FunctionParameter } from "../engine";

/** What the host reads of functions.json, the metadata that the manifest names. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** The words that parameters take. */
  readonly enums?: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue?: string; readonly tooltip?: string }[];
  }[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly customEnumId?: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
  readonly type?: string;
  readonly repeating?: boolean;
}

/** The functions of the metadata as the engine calls them; what is not stated has Excel's default. */
export function functionDefinitions({ functions }: FunctionsMetadata): readonly FunctionDefinition[] {
  return functions.map(({ id, name, parameters, options = {} }) => ({
    id,
    name,
    parameters: parameters.map(parameterOf),
    stream: options.stream ?? false,
    cancelable: options.cancelable ?? false,
    requiresAddress: options.requiresAddress ?? false,
    requiresParameterAddresses: options.requiresParameterAddresses ?? false,
  }));
}

function parameterOf({
  name,
  optional,
  dimensionality,
  type,
  repeating,
}: ParameterMetadata): FunctionParameter {
  return {
    name,
    optional: optional ?? false,
    matrix: dimensionality === "matrix",
    type: type === "boolean" || type === "number" || type === "string" ? type : "any",
    repeating: repeating ?? false,
  };
}
