import { useEffect, useRef, useState } from "react";
import type { CustomFunction } from "../../engine/customFunctions/customFunction";
import type { ManifestFunctions } from "../../manifest/addInManifest";
import type { Session } from "../../session/session";
import type { AddInPages } from "../pane/addInPages";
import { createFunctionCalls } from "../pane/functionCalls";
import type { FunctionHint } from "../sheet/editing/functionHints";
import { readFunctionsMetadata } from "../pane/readFunctionsMetadata";

/**
 * Gives the session the functions of the add-in, as the metadata in the reader's language describes them;
 * answers them too, none until they are read.
 */
export function useFunctions(
  session: Session,
  pages: AddInPages,
  described: ManifestFunctions | undefined,
  onFault: (address: string) => void,
): readonly FunctionHint[] {
  const [hints, setHints] = useState<readonly FunctionHint[]>([]);
  const faulty = useRef(onFault);
  useEffect(() => {
    faulty.current = onFault;
  });
  const { namespace, metadata, page } = described ?? {};
  useEffect(() => {
    if (namespace === undefined || metadata === undefined || page === undefined) return;
    let isCurrent = true;
    const call = createFunctionCalls(pages, page, () => session.host);
    readFunctionsMetadata(metadata, call).then(
      (read) => {
        if (!isCurrent) return;
        session.setFunctions(namespace, read);
        setHints(read.map((each) => hintOf(namespace, each)));
      },
      () => {
        if (isCurrent) faulty.current(metadata);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [session, pages, namespace, metadata, page]);
  return hints;
}

/** A function as the sheet's completion shows it. */
function hintOf(namespace: string, { id, description = "", parameters }: CustomFunction): FunctionHint {
  return {
    name: `${namespace}.${id}`,
    description,
    parameters: parameters.map(({ name, description: text = "", optional }) => ({
      name,
      description: text,
      optional,
    })),
  };
}
