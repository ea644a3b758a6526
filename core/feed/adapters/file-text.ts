/** The text of a file that somebody has chosen: tables and calendars come in the encodings of the programs that wrote them. */

/**
 * UTF-16 where its mark stands in front (Excel's "Unicode text"), UTF-8 where the bytes are that, and else the Western encoding
 * of Windows, in which Excel writes tables in Europe and the Americas. Which other old encoding it is cannot be told.
 */
export function decodeFile(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: that is what was to be found out.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
