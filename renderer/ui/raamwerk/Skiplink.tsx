/** First stop of the Tab key on every page: over the bar and the menu, straight to the content. */
export function Skiplink({ doelId, children = 'Naar de inhoud' }: { doelId: string; children?: string | undefined }) {
  return (
    <a
      href={`#${doelId}`}
      className="utrecht-skip-link utrecht-skip-link--visible-on-focus ui-skiplink"
      onClick={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        document.getElementById(doelId)?.focus();
      }}
    >
      {children}
    </a>
  );
}
