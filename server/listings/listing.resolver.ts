/** What can be asked and done about listings. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { Child } from '../children/child.entity.ts';
import type { Context } from '../context.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { PlainDate } from '../scalars.ts';
import { deferListing } from './defer-listing.ts';
import { listOnAgenda } from './list-on-agenda.ts';
import { Listing, ListingKind, ListingState } from './listing.entity.ts';
import { requestListing } from './request-listing.ts';

@InputType()
export class RequestListingInput {
  @Field(() => ID) childId!: string;
  @Field(() => ID) panelId!: string;
  @Field(() => ListingKind) kind!: keyof typeof ListingKind;
  @Field(() => String) reason!: string;
  @Field(() => PlainDate, { description: 'The day on which it was found that a panel is required.' })
  requiredOn!: string;
  @Field(() => String, { nullable: true }) clientMutationId?: string;
}
@InputType()
export class ListOnAgendaInput {
  @Field(() => ID) listingId!: string;
  @Field(() => ID) meetingId!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => String, { nullable: true }) clientMutationId?: string;
}
@InputType()
export class DeferListingInput {
  @Field(() => ID) listingId!: string;
  @Field(() => String) reason!: string;
  @Field(() => String, { nullable: true }) clientMutationId?: string;
}

@Resolver()
export class ListingResolver {
  @Query(() => [Listing], { description: 'Listings that you may open, oldest request first.' })
  listings(@Arg('state', () => ListingState, { nullable: true }) state: string | undefined, @Ctx() ctx: Context) {
    return ctx.list(Listing, { filter: { state }, order: ['requestedOn', 'id'], limit: 200 });
  }

  @Mutation(() => Listing)
  requestListing(@Arg('input', () => RequestListingInput) input: RequestListingInput, @Ctx() ctx: Context) {
    return ctx.change(
      'requestListing',
      Listing,
      async () => {
        const child = await ctx.forUpdate(Child, input.childId);
        ctx.check('requestListing', child);
        return requestListing(ctx.em, ctx.actor, child, input, ctx.today);
      },
      input.clientMutationId,
    );
  }

  @Mutation(() => AgendaItem)
  listOnAgenda(@Arg('input', () => ListOnAgendaInput) input: ListOnAgendaInput, @Ctx() ctx: Context) {
    return ctx.change(
      'listOnAgenda',
      AgendaItem,
      async () => {
        const listing = await ctx.forUpdate(Listing, input.listingId);
        ctx.check('listOnAgenda', listing);
        return listOnAgenda(ctx.em, listing, await ctx.forUpdate(Meeting, input.meetingId), input.minutes, ctx.today);
      },
      input.clientMutationId,
    );
  }

  @Mutation(() => Listing)
  deferListing(@Arg('input', () => DeferListingInput) input: DeferListingInput, @Ctx() ctx: Context) {
    return ctx.change(
      'deferListing',
      Listing,
      async () => {
        const listing = await ctx.forUpdate(Listing, input.listingId);
        ctx.check('deferListing', listing);
        return deferListing(ctx.em, listing, input.reason, ctx.today);
      },
      input.clientMutationId,
    );
  }
}
