/** Why the panel decided as it did. */
import type { DecisionKind } from '../../../server/minutes/decision.entity.ts';
import type { Themed } from './themed.ts';

const monitor: readonly string[] = [
  '{name} is still being contacted by adults who mean {him} harm. The plan is sound, has owners and dates, and the panel wishes to see it again next month.',
  'The risk has not fallen since the last panel, and two actions are still to be done. The panel keeps {name} on its list and asks for both by the dates set.',
  'There is progress at school and at home. It is recent, and the people who caused the harm are still free. Monitoring goes on, with fewer visits.',
  'The police investigation is at a stage at which {name} may come under pressure. The panel wants all partners at the table until charge.',
  'A clear safety plan is in place and {name} knows it. What is missing is disruption, and the panel has asked for it.',
  '{name} and {carer} asked for steadiness. The panel keeps the plan as it is, with one worker, and looks again in a month.',
  'The assessment is high and the plan is new. The panel wants to see whether the first four weeks make a difference to {name}’s evenings.',
  'Information about the address needs checking before anything is relaxed. The present measures stay.',
  'The holidays are when {name} was harmed last year. The panel monitors until school is back.',
  'Partners agree that {name} is safer than in the summer, but not yet safe. Two of the four aims of the plan are met.',
  'New contact was reported last week. The plan was changed in the meeting, and the changes need a month to be tested.',
  'A court case may follow in the spring. The panel stays with {name} until after {he} has given evidence.',
];

const stepUp: readonly string[] = [
  'There have been threats, an injury and a night away since the last panel. The panel raises its category, and asks for a strategy meeting today.',
  'An adult breached the notice twice in a week. The danger to {name} has grown, and the chair will ring the team manager after this item.',
  'What {name} told the worker on Monday changes the picture. The panel treats this as the highest level and brings the review forward to two weeks.',
  'Two indicators that were in the past are current again. The panel steps up, and asks for daily contact until the weekend has passed.',
  'Adults have come to the door and the family is frightened. Police and housing will meet within 24 hours.',
  '{name} was hurt on the way home and is too frightened to say by whom. The panel steps up its response, and a worker will go with {him} each day.',
];

const refer: readonly string[] = [
  'What {name} needs most is specialist therapy, which no partner here provides. The panel refers, and keeps an eye on the date of the first appointment.',
  'Two forms of exploitation meet here. The panel refers {name} to its sister panel and keeps the plan as one.',
  'The panel refers the family to the housing panel with the support of police and health, because the address is where the danger comes.',
  'A referral to the National Referral Mechanism is needed and will be made by the end of tomorrow.',
  'The panel refers {carer} to the parents’ service, as {carer} asked, and continues to support {name}.',
  '{name} is ready for education again. The panel refers to the Virtual School for a mentor and a place.',
];

const stepDown: readonly string[] = [
  'Two assessments running are lower, there has been no exploitation-linked missing episode for six weeks, and every Protect action is complete. {name} and {carer} agree. The child in need plan takes over.',
  'The adults have been convicted, {name} has support that {he} chose, and the receiving plan has a named lead. A fresh concern comes straight back to the panel.',
  'The aims of the plan are met. The Family Service has accepted {name}, and the school keeps its safety plan until the summer.',
  'Partners agree that the level is now low. Open actions have new owners who have accepted them. {name} will be told by {his} worker, with thanks.',
  'The notice is still in force and is listed in the receiving plan. {name} has had a settled term. The panel steps down with confidence.',
  '{name} asked to “be done with panels”, and the evidence supports it: school, sleep, friends and no contact for ten weeks.',
  'No missing episode for nine weeks. The reasons for leaving were at home and have been worked on. Early help will stay for three months.',
];

const hsbMonitor: readonly string[] = [
  'The specialist assessment is under way. The panel agreed the main provider and the school arrangements, and will review when the assessment is complete.',
  'Intervention has begun and goes well. Supervision at changing times stays, and the panel looks again in three months.',
  'There has been no new incident. The panel wants to see the plan through the holidays before anything is relaxed.',
  '{name} and {carer} are working hard at this. The panel keeps one provider and one plan, and asks that nobody begins another assessment.',
  'The safety of other children is assured by the plan, which is followed. {name}’s own needs come next, and the panel has asked for therapy.',
  'School and home now use the same words and the same rules. The panel monitors how this holds.',
  'The assessment was completed in time and is thorough. Its recommendations become the plan, with dates.',
  'The panel was assured that each child who was harmed has support. It monitors {name}’s sessions until they are complete.',
  'Controls on devices are in place and {name} accepts them. The next three months will show whether interest in harmful material fades.',
  'A change of placement is close. The panel monitors so that the new carers have the plan before the first night.',
  'The police enquiry has ended without further action. The work with {name} matters as much as before, and continues.',
  '{name} is {age} and a child who has been harmed too. The plan keeps both in view, and is reviewed next term.',
];

const hsbStepUp: readonly string[] = [
  'A new incident at school shows that the plan was not enough. The panel asks for a strategy meeting today, and for supervision at all unplanned times.',
  'What {name} told {his} worker suggests that other children may have been harmed. The panel raises its category, and section 47 enquiries begin at once.',
  'Controls on devices were got round twice in a week. The panel brings the next review forward and asks the provider to see {name} within two days.',
];

const hsbRefer: readonly string[] = [
  'The assessment points to trauma that has not been treated. The panel refers {name} for therapy and keeps the safety plan with school.',
  '{name} would be helped by the “My Futures” work of the Youth Justice Service, which has a place now. The panel refers.',
  'There are signs that older people have been exploiting {name}. The panel refers {him} to the exploitation panel, with one plan for both.',
];

const hsbStepDown: readonly string[] = [
  'The sessions are finished and there has been no new incident in five months. School and {carer} know what to look out for. The child in need plan carries on for a term.',
  'The specialist’s closing report is clear and hopeful. {name} has a plan that {he} helped to write, and adults who know it.',
  'Supervision has been eased step by step without concern. The panel closes its part, and thanks {name} for the work that {he} has done.',
  'The children who were harmed have support of their own, which continues. {name}’s plan passes to the Family Service with a named lead.',
  'The level is low at two assessments. {name} and {carer} asked for fewer meetings, and the panel agrees.',
  'School has had a settled year with {name}. The plan stays in the safeguarding file, with a review after the holidays.',
];

export const rationales: Partial<Record<DecisionKind, Themed>> = {
  MONITOR: { ANY: monitor, HSB: hsbMonitor },
  STEP_UP: { ANY: stepUp, HSB: hsbStepUp },
  REFER: { ANY: refer, HSB: hsbRefer },
  STEP_DOWN: { ANY: stepDown, HSB: hsbStepDown },
};

export const dissents: readonly string[] = [
  'The Youth Justice Service would have preferred another month of monitoring.',
  'The school asked for its concern about the walk home to be recorded, and would have kept the category higher.',
  'Health agreed with the decision, but not with the date of the next review, which it would have set earlier.',
];

export const noActionReasons: readonly string[] = [
  'All that is needed is already in the child in need plan, and the panel did not want to add to it.',
  'The actions of the last panel still stand and are on time. No new one is needed.',
  'The specialist assessment will be complete in two weeks; actions will follow from it.',
  '{name} has asked for fewer appointments, and the panel has listened.',
];
