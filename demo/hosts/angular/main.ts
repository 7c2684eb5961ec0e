import { bootstrapApplication } from '@angular/platform-browser';
import { ConnectStore } from './connect-store';

void bootstrapApplication(ConnectStore);
