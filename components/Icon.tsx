/** The few signs of the interface. `turns` ones are mirrored where the writing runs from right to left. */

const PATHS = {
  back: { path: 'M10 3 5 8l5 5', turns: true },
  forward: { path: 'm6 3 5 5-5 5', turns: true },
  gear: {
    path: 'M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4M8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4',
    turns: false,
  },
  page: { path: 'M9.5 2.5h4v4M13.2 2.8 8 8M12 9.5v4H2.5V4h4', turns: true },
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  const { path, turns } = PATHS[name];
  return (
    <svg class={turns ? 'icon turns' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
