import type { CustomFunction } from "./customFunction";

/** The functions of add-ins, by namespace and id, whatever the case they are given in. */
export interface FunctionNamespaces {
  /** Replaces the functions of a namespace. */
  set(namespace: string, functions: readonly CustomFunction[]): void;
  /** By the full name in capitals (`KKR.DEVIATION`). */
  readonly find: (name: string) => CustomFunction | undefined;
}

export function createFunctionNamespaces(): FunctionNamespaces {
  const byNamespace = new Map<string, Map<string, CustomFunction>>();
  return {
    set(namespace, functions) {
      const byId = new Map(functions.map((each) => [each.id.toUpperCase(), each]));
      byNamespace.set(namespace.toUpperCase(), byId);
    },
    find(name) {
      const dot = name.indexOf(".");
      return byNamespace.get(name.slice(0, dot))?.get(name.slice(dot + 1));
    },
  };
}
