import { useLater } from '../../components/ui/useLater.ts';
import { useSpoken } from '../../components/ui/Words.ts';
import type { Database } from '../../utils/store/database.ts';

/** The playbooks, once the rest of the page shows. */
export function LatePlaybooks({ db }: { db: Database }) {
  const language = useSpoken();
  const Section = useLater(async () => (await import('./section.tsx')).playbooksIn(db, language));
  return Section && <Section />;
}
