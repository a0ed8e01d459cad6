/** An organisation sits on a panel. A quorum group names which mandatory seat its attendance fills. */
import { registerEnumType } from 'type-graphql';
import { governed, one } from '../access/governed.ts';
import { choice, flag, link } from '../columns.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Row } from '../row.ts';
import { Panel } from './panel.entity.ts';

export const QuorumGroup = { LOCAL_AUTHORITY: 'LOCAL_AUTHORITY', POLICE: 'POLICE', HEALTH: 'HEALTH' } as const;
export type QuorumGroup = keyof typeof QuorumGroup;
registerEnumType(QuorumGroup, { name: 'QuorumGroup' });

@governed({ uniques: [['panelId', 'organisationId']] })
export class PanelMember extends Row {
  @link(() => Panel) panelId!: string;
  @link(() => Organisation) organisationId!: string;
  @choice(() => QuorumGroup, { optional: true }) quorumGroup?: QuorumGroup | null;
  @flag({ says: 'Invited to every item unless left out; otherwise invited item by item.' }) standing: boolean = false;

  @one(() => Organisation, 'organisationId') organisation?: Organisation;
}
