import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ManifestFault } from "../../manifest/manifestFault";
import type { FrameTexts } from "../language/frameTexts";
import { useFrameStyles } from "./frameStyles";

/** Every fault of a manifest that Excel would refuse. */
export function ManifestFaults(props: {
  readonly texts: FrameTexts;
  readonly faults: readonly ManifestFault[];
}): ReactElement {
  const styles = useFrameStyles();
  return (
    <main className={styles.fault} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{props.texts.brokenManifest}</MessageBarTitle>
          <ul>
            {props.faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{props.texts.fault(fault)}</li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </main>
  );
}
