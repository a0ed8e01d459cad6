/** What each role opens on and finds in its navigation. Only layout: what may be seen or done is decided by the service. */
import type { Viewer } from './viewer.tsx';

interface Place {
  text: string;
  href: string;
}

const meetings = { text: 'Meetings', href: '/meetings' };
const children = { text: 'Children', href: '/children' };
const actions = { text: 'Actions', href: '/actions' };
const listings = { text: 'Listings', href: '/listings' };
const statistics = { text: 'Statistics', href: '/statistics' };

export function deskOf(viewer: Viewer): Place[] {
  switch (viewer.role) {
    case 'CPC':
    case 'ADM':
      return [meetings, listings, children, actions, statistics];
    case 'SSM':
      return [statistics, meetings, children, actions, listings];
    case 'SW':
      return [children, meetings, actions, listings];
    case 'DSL':
      return [{ text: 'Your pupils', href: '/pupils' }, meetings, actions];
    case 'AGG':
      return [statistics];
    case 'SYS':
      return [{ text: 'People', href: '/people' }];
    default:
      return [meetings, children, actions];
  }
}
