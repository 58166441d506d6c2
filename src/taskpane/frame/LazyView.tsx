import { Spinner } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { useStore } from "zustand/react";
import type { Language } from "../../language/language";
import { pageFaultTexts } from "../../language/pane/pageFaults";
import type { Lazy } from "./lazy";
import { Message } from "./messages/Message";

interface LazyViewProps<Value> {
  readonly part: Lazy<Value>;
  readonly language: Language;
  /** The words for screen readers while the part is being fetched. */
  readonly loading: string;
  readonly children: (value: Value) => ReactNode;
}

/** A view that is fetched when it is first shown. */
export function LazyView<Value>({ part, language, loading, children }: LazyViewProps<Value>) {
  const state = useStore(part);
  // Whatever goes wrong is in the state.
  useEffect(() => void part.get().catch(() => undefined), [part]);
  switch (state.phase) {
    case "ready":
      return children(state.value);
    case "failed":
      return (
        <Message intent="error" title={pageFaultTexts(language).notLoaded.cause}>
          <p>{pageFaultTexts(language).notLoaded.remedy}</p>
        </Message>
      );
    default:
      return <Spinner size="small" aria-label={loading} />;
  }
}
