/** Typed arrays that grow. */
type Numbers = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** The same numbers in a copy with twice the room. */
export function grown<T extends Numbers>(full: T): T {
  const larger = new (full.constructor as new (length: number) => T)(full.length * 2);
  larger.set(full);
  return larger;
}
