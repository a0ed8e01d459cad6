/** Every room's questions and verbs, for the schema. */
import { ActionResolver } from './actions/action.resolver.ts';
import { AgendaResolver } from './agenda/agenda.resolver.ts';
import { QuorumResolver } from './attendance/quorum.resolver.ts';
import { ChildResolver } from './children/child.resolver.ts';
import { DisruptionResolver } from './disruption/disruption.resolver.ts';
import { ListingResolver } from './listings/listing.resolver.ts';
import { MeetingResolver } from './meetings/meeting.resolver.ts';
import { MinutesResolver } from './minutes/minutes.resolver.ts';
import { MissingResolver } from './minutes/missing.resolver.ts';
import { ViewerResolver } from './people/viewer.resolver.ts';
import { StatisticsResolver } from './statistics/statistics.resolver.ts';

export const resolvers = [
  ViewerResolver,
  ChildResolver,
  MeetingResolver,
  QuorumResolver,
  AgendaResolver,
  ListingResolver,
  MinutesResolver,
  MissingResolver,
  ActionResolver,
  DisruptionResolver,
  StatisticsResolver,
] as const;
