import { servedAsThread } from '../host/node/reading/thread';
import { serveProcess } from './node-server';

if (!servedAsThread()) serveProcess();
