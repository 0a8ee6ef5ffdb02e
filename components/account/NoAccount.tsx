import { EVERYTHING } from '../../utils/dashboard/query.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import { Empty } from '../ui/Empty.tsx';

/** In place of what needs an account: what would be here, what to do for it, and the way to the accounts. */
export function NoAccount({ title, help, way }: { title: string; help: string; way: string }) {
  return (
    <Empty title={title}>
      <p>{help}</p>
      <p>
        <a href={hashOf({ page: 'accounts', query: EVERYTHING })}>{way}</a>
      </p>
    </Empty>
  );
}
