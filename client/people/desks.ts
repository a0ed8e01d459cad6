/** What each role opens on and finds in its navigation. Only layout: what may be seen or done is decided by the service. */
import type { Viewer } from './viewer.tsx';

interface Place {
  text: string;
  href: string;
}

const meetings = { text: 'Meetings', href: '/meetings' };
const items = { text: 'Your items', href: '/items' };
const children = { text: 'Children', href: '/children' };
const actions = { text: 'Actions', href: '/actions' };
const listings = { text: 'Listings', href: '/listings' };
const people = { text: 'People', href: '/people' };
const statistics = { text: 'Statistics', href: '/statistics' };

export function deskOf(viewer: Viewer): Place[] {
  switch (viewer.role) {
    case 'CPC':
      return [meetings, listings, children, actions, statistics];
    case 'ADM':
      return [meetings, listings, children, actions, statistics, people];
    case 'SSM':
      return [statistics, meetings, children, actions, listings, people];
    case 'SW':
      return [children, meetings, actions, listings];
    case 'DSL':
      return [{ text: 'Your pupils', href: '/pupils' }, meetings, actions];
    case 'AGG':
      return [statistics];
    case 'SYS':
      return [people];
    default:
      return [items, meetings, children, actions];
  }
}
