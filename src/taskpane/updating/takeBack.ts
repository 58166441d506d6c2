// Everything for taking an update back, as one part that is fetched.
export { openTakeBack } from "./openTakeBack";
export { TakeBackUpdate } from "./TakeBackUpdate";
