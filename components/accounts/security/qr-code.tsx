type Props = { picture: { size: number; d: string }; label: string };

/** Black on white in any light: cameras read nothing else. */
export function QrCode({ picture: { size, d }, label }: Props) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="block w-full max-w-60 border border-rule forced-color-adjust-none"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
