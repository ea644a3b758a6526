/** Choosing a file: the browser's own field, shown as a button that says what it does. */
export function FileButton({
  id,
  label,
  accept,
  onFile,
}: {
  id: string;
  label: string;
  /** Endings and media types, as the field takes them. */
  accept: string;
  onFile: (file: File) => void;
}) {
  return (
    <label class="button file">
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {label}
    </label>
  );
}

/** Of a file that is refused: what is wrong with any file, and what is wrong with one of this kind, have ids of their own. */
export const fileMessage = (kind: 'backup' | 'own-file', reason: string): string =>
  reason === 'too-large' || reason === 'unreadable' ? `file-${reason}` : `${kind}-${reason}`;
