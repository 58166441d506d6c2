import { vi } from "vitest";

// Ended periods are judged by the calendar; no test may depend on the day that it is run on.
vi.setSystemTime(new Date(2028, 1, 1, 12));
