import { useEffect, useMemo, useRef } from "react";
import type { ReactElement } from "react";
import { paneAddress } from "../../host/paneAddress";
import { connectPane } from "../../host/xdmTransport";
import type { Session } from "../../session/session";
import type { AddInPages } from "./addInPages";
import type { OfficeTheme } from "./officeTheme";
import { sendTheme } from "./officeTheme";

export interface AddInFrameProps {
  /** The page as the manifest gives it. */
  readonly page: string;
  readonly title: string;
  readonly session: Session;
  readonly pages: AddInPages;
  readonly isShared: boolean;
  readonly className?: string;
  /** Pages that only run functions are never seen. */
  readonly isHidden?: boolean;
  /** Office's theme where one is chosen; else Office says nothing of it, as on the web. */
  readonly theme: OfficeTheme | undefined;
  readonly onStarted: () => void;
  readonly onLeave: (backwards: boolean) => void;
  readonly onUnknown: (what: string) => void;
}

/** One page of the add-in's, framed and spoken to as Excel on the web does. */
export function AddInFrame(props: AddInFrameProps): ReactElement {
  const { page, title, session, pages, isShared, className, isHidden, theme } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  // Another language or theme loads the page anew, in a conversation of its own.
  const identity = useMemo(
    () => ({
      theme,
      locale: session.locale,
      conversation: crypto.randomUUID(),
      control: crypto.randomUUID(),
      hostOrigin: location.origin,
      sharedRuntime: isShared,
    }),
    [session, isShared, theme],
  );
  useEffect(() => {
    const window = (): Window | null => frame.current?.contentWindow ?? null;
    const connection = connectPane(window, session.host, {
      identity,
      paneOrigin: new URL(page).origin,
      onAnswered: () => session.changedByAddIn(),
      onStarted() {
        if (identity.theme) sendTheme(window(), identity.theme);
        pages.started(page);
        latest.current.onStarted();
      },
      onLeave: (backwards) => latest.current.onLeave(backwards),
      onUnknown: (what) => latest.current.onUnknown(what),
    });
    const detach = pages.attach(page, { connection, window });
    return () => {
      detach();
      connection.disconnect();
    };
  }, [page, pages, session, identity]);
  return (
    <iframe
      ref={frame}
      key={identity.conversation}
      src={paneAddress(page, identity)}
      title={title}
      className={className}
      hidden={isHidden ?? false}
    />
  );
}
