import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BUTTON } from "./button";

/** The least that a pane of these parts can be: React, Fluent's provider and one button, once Office is ready. */
await Office.onReady();
const root = document.getElementById("pane");
if (!root) throw new Error("the page has no place for a pane");
createRoot(root).render(
  <StrictMode>
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">{BUTTON}</Button>
    </FluentProvider>
  </StrictMode>,
);
