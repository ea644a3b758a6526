/** gzip (RFC 1952) by the platform's own streams, which browsers and Node share. */

/** What a gzip stream begins with (RFC 1952, 2.3.1). JSON never does. */
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** These bytes as a gzip stream. */
export const gzip = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  through(bytes, new CompressionStream('gzip'));

/**
 * What a gzip stream holds; bytes that are none are answered as they are. Only for streams that Daymark made: nothing limits
 * what comes out. Rejects with a TypeError where the stream is broken: its checksum is part of it.
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return isGzip(bytes) ? through(bytes, new DecompressionStream('gzip')) : bytes;
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = stream.writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const read = new Response(stream.readable).arrayBuffer();
  // Both fail where the stream is broken; both are awaited, so that neither is a rejection that nobody saw.
  const [result] = await Promise.all([read, written]);
  return new Uint8Array(result);
}
