import * as z from 'zod';
import { browserAnswers } from './adapters/journal/browserAnswers';
import { enginePorts } from './enginePorts';
import { serve } from './worker/server';

// The pane's security policy allows no code made at run time, which zod would try first.
z.config({ jitless: true });

serve(
  {
    post: (message, transfer) => self.postMessage(message, { transfer: [...transfer] }),
    listen: (take) => self.addEventListener('message', ({ data }) => take(data)),
  },
  { ...enginePorts, waiting: browserAnswers() },
);
