import { goOnNotification } from '../../protocol/background';
import type { Feature } from '../feature';

/** rolewright/goOn */
export const goOn: Feature = ({ connection, background }) => {
  connection.onNotification(goOnNotification, () => background.goOn());
  return {};
};
