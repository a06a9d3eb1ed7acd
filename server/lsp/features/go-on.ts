import { goOnNotification } from '../../protocol/background';
import type { Feature } from '../features';

/** rolewright/goOn */
export const goOn: Feature = ({ connection, background }) => {
  connection.onNotification(goOnNotification, () => background.goOn());
  return {};
};
