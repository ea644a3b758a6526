/** A key's fingerprint in groups of eight digits, as people compare it by eye; copied, it is whole. */
export function Fingerprint({ of }: { of: string }) {
  return (
    <bdi>
      {of.match(/.{1,8}/g)?.map((group, at) => (
        <span key={`${at} ${group}`}>{group}</span>
      ))}
    </bdi>
  );
}
