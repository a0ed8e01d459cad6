/** What children have said, in their own words: shared as quotations. */
import { ofTheme, type Themed } from './themed.ts';

const voices: Themed = {
  ANY: ([] = [
    '{name} said: “They were nice to me when nobody else was. I didn’t know it would turn into that.”',
    '{name} said: “I go because if I don’t go they come to the house.”',
    '{name} said: “I want it to be over, but I don’t want anyone to get in trouble because of me.”',
    '{name} drew the week as weather: storms on Friday and Saturday, sun on Sunday with {carer}.',
    '{name} said: “School is better now. There’s a room I can go to and nobody makes a thing of it.”',
    '{name} said: “You all keep asking where I was. Nobody asks if I ate or if I was cold.”',
    '{name} said: “I know you think I’m not listening. I am. I just can’t say it out loud yet.”',
    '{name} chose to write instead of talk: “I feel safe on Tuesdays and when the dog is in my room.”',
    '{name} said: “I’m tired of feeling that it was my fault. The lady at the centre said it wasn’t.”',
    '{name} said: “If I say I’m done they say I owe them. It goes up every week.”',
    '{name} said: “I’d come to the meeting if it was two people and not twelve.”',
    '{name} said: “I told the teacher because she didn’t look shocked.”',
    '{name} said: “I slept all night on Wednesday. First time since summer.”',
    '{name} would like the panel to know: “I’m good at cooking and I’m not just this.”',
  ]),
  HSB: [
    '{name} said: “I didn’t think about how it was for her. Now I think about it all the time.”',
    '{name} said: “Someone did it to me first. I’m not saying that makes it all right.”',
    '{name} said: “I saw it on my phone and I thought that’s what people do.”',
    '{name} said: “I like the sessions where we draw. I can’t do the ones where we just sit.”',
    '{name} said: “Everybody watches me at lunch. I get why, but it’s a lot.”',
    '{name} said: “I want to know if they are OK. Can somebody tell me that?”',
    '{name} drew a traffic light and put today on green, for the first time since the summer.',
    '{name} said: “I told {mine} everything. I thought I’d be sent away and I wasn’t.”',
    '{name} said: “I’ve got three people I can go to. I wrote their names in my bag.”',
    '{name} would like the panel to know: “I’m trying really hard and I’d like that written down.”',
  ],
  MISSING: [
    '{name} said: “I’m not running from you. I just need to get out when it’s loud.”',
    '{name} said: “I wanted to see my brother. Nobody would tell me when.”',
    '{name} said: “I always mean to ring. Then it’s too late and I think you’ll be angry.”',
    '{name} said: “The lady who came after asked me if I was warm enough. I’d talk to her again.”',
  ],
};

export const voicesOf = (panelCode: string): readonly string[] => ofTheme(voices, panelCode);
