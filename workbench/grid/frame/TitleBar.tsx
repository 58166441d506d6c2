import { Button } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import type { Session } from "../../session/session";
import type { FrameTexts } from "../language/frameTexts";
import { useFrameStyles } from "./frameStyles";
import { useSessionVersion } from "../useSessionVersion";

export interface TitleBarProps {
  readonly texts: FrameTexts;
  readonly session: Session;
  readonly children?: ReactNode;
}

/** The workbook's name, with undoing on its left and settings on its right. */
export function TitleBar({ texts, session, children }: TitleBarProps): ReactElement {
  const styles = useFrameStyles();
  useSessionVersion(session);
  return (
    <header className={styles.title}>
      <Button
        appearance="transparent"
        className={styles.titleButton}
        icon={<ArrowUndoRegular />}
        aria-label={texts.undo}
        disabled={!session.canUndo}
        onClick={() => session.undo()}
      />
      <Button
        appearance="transparent"
        className={styles.titleButton}
        icon={<ArrowRedoRegular />}
        aria-label={texts.redo}
        disabled={!session.canRedo}
        onClick={() => session.redo()}
      />
      <h1 className={styles.titleText}>{session.workbook.name}</h1>
      {children}
    </header>
  );
}
