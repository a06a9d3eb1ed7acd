import { serveProcess } from './node-server';

serveProcess();
