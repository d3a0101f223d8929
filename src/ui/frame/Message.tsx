import { DefaultButton } from 'office-ui-fabric-react';
import { messageWords } from '../../catalogue/pane/frame';
import type { PaneMessage, WayOut } from '../model/paneState';
import { Sign, type SignName } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';
import { useInSight } from '../parts/useInSight';

interface Props {
  readonly message: PaneMessage;
  readonly onLeave: (way: WayOut) => void;
}

const signs: Readonly<Record<PaneMessage['tone'], SignName>> = {
  blocking: 'block',
  warning: 'warn',
  information: 'info',
};

/** What happened, what was (not) written, what to do; one at a time, in the flow. What blocks is said at once, the rest by {@link Announcements}. */
export function Message({ message, onLeave }: Props) {
  const { say } = useSpeaking();
  const { tone, text, actions, isAside = false } = message;
  const place = useInSight<HTMLDivElement>(isAside ? null : message);
  return (
    <div className={`message ${tone}`} ref={place} {...(tone === 'blocking' && { role: 'alert' })}>
      <Sign name={signs[tone]} tone={tone} />
      <div>
        <p>{text}</p>
        {actions.length > 0 && (
          <div className="row">
            {actions.map((way, place) => (
              <DefaultButton
                key={way}
                {...(place > 0 && { className: 'plain' })}
                onClick={() => onLeave(way)}
                text={say(messageWords[way])}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
