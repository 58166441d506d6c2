/** The bytes are no workbook that can be copied; the message says what is wrong with them, for whoever looks into it. */
export class UnreadablePackage extends Error {
  override readonly name = "UnreadablePackage";
}

/** One that counts its days from 1904: every date read from its cells would be four years off. */
export class OtherDateSystem extends UnreadablePackage {
  constructor() {
    super("The workbook uses the 1904 date system.");
  }
}

/** One that is refused by its size once unpacked, as its archive states it. */
export class TooLargePackage extends UnreadablePackage {
  constructor(readonly megabytes: number) {
    super("The file is too large once unpacked.");
  }
}
