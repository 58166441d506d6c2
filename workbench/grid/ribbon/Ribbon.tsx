import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { RibbonButton, RibbonTab } from "../../manifest/addInManifest";
import { RibbonControlView } from "./RibbonControlView";
import { RibbonTabs } from "./RibbonTabs";
import { useRibbonStyles } from "./ribbonStyles";

export interface RibbonProps {
  readonly label: string;
  readonly tabs: readonly RibbonTab[];
  /** The ids of controls that cannot be pressed. */
  readonly disabled: ReadonlySet<string>;
  readonly onPress: (button: RibbonButton) => void;
  /** The file menu, before the tabs. */
  readonly children?: ReactNode;
}

/** The ribbon with the add-in's own tab selected. */
export function Ribbon({ label, tabs, disabled, onPress, children }: RibbonProps): ReactElement {
  const styles = useRibbonStyles();
  const [chosen, choose] = useState<string>();
  const tab = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  return (
    <nav aria-label={label}>
      <div className={styles.tabs}>
        {children}
        <RibbonTabs label={label} tabs={tabs} selected={tab?.id} onSelect={choose} />
      </div>
      {tab && (
        <div id="ribbon-panel" role="tabpanel" aria-labelledby={`ribbon-${tab.id}`} className={styles.panel}>
          {tab.groups.map((group) => (
            <div key={group.id} role="group" aria-label={group.label} className={styles.group}>
              <div className={styles.controls}>
                {group.controls.map((control) => (
                  <RibbonControlView
                    key={control.id}
                    control={control}
                    isDisabled={disabled.has(control.id)}
                    onPress={onPress}
                  />
                ))}
              </div>
              <span className={styles.groupLabel} aria-hidden="true">
                {group.label}
              </span>
            </div>
          ))}
        </div>
      )}
    </nav>
  );
}
