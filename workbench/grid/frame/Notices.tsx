import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { FrameTexts } from "../language/frameTexts";
import { useFrameStyles } from "./frameStyles";

export interface NoticesProps {
  readonly texts: FrameTexts;
  readonly notices: readonly string[];
  readonly onDismiss: (notice: string) => void;
}

/** Notices of what went wrong, until they are dismissed. */
export function Notices({ texts, notices, onDismiss }: NoticesProps): ReactElement | null {
  const styles = useFrameStyles();
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices} role="alert">
      {notices.map((notice) => (
        <MessageBar key={notice} intent="error">
          <MessageBarBody>{notice}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={texts.dismiss}
                onClick={() => onDismiss(notice)}
              />
            }
          />
        </MessageBar>
      ))}
    </div>
  );
}
