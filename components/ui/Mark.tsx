/** Two overlapping circles; what they share is the point. */
export function Mark() {
  return (
    <svg class="mark" width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
      <circle cx="9" cy="9" r="7.5" />
      <circle cx="17" cy="9" r="7.5" />
      <path d="M13 2.7a7.5 7.5 0 0 1 0 12.6a7.5 7.5 0 0 1 0-12.6z" />
    </svg>
  );
}
