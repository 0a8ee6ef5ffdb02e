/** The key that does what stands beside it; for the eye alone, as what it does has a name. */
export function Key({ name }: { name: string }) {
  return (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  );
}
