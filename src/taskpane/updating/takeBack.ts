// What taking an update back is made of, as one part that is fetched.
export { openTakeBack } from "./openTakeBack";
export { TakeBackUpdate } from "./TakeBackUpdate";
