interface Props {
  /** What it is. */
  label: string;
  text: string;
}

/** A text as it is sent or was answered. A long one scrolls, so that the keyboard has to reach it. */
export function Verbatim({ label, text }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard (WCAG 2.1.1).
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields; this is a text with a name.
    <pre role="group" aria-label={label} tabIndex={0}>
      {text}
    </pre>
  );
}
