import { Spinner } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import type { PaneTexts } from "../language/paneTexts";
import type { Late } from "./late";
import { Message } from "./Message";

interface LateViewProps<Value> {
  readonly part: Late<Value>;
  readonly texts: PaneTexts;
  readonly children: (value: Value) => ReactNode;
}

/** A view that is fetched when it is first shown. */
export function LateView<Value>({ part, texts, children }: LateViewProps<Value>) {
  const state = useSyncExternalStore(part.subscribe, part.state);
  // Whatever goes wrong is in the state.
  useEffect(() => void part.get().catch(() => undefined), [part]);
  switch (state.phase) {
    case "ready":
      return children(state.value);
    case "failed":
      return (
        <Message intent="error" title={texts.notLoaded.cause}>
          <p>{texts.notLoaded.remedy}</p>
        </Message>
      );
    default:
      return <Spinner size="small" aria-label={texts.loading} />;
  }
}
