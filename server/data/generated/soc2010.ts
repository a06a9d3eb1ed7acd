// SOC 2010 codes that SOC 2018 no longer has, US Bureau of Labor Statistics (public domain), with their successors.
// A line: code, depth (1 major, 2 minor, 3 broad, 4 detailed), SOC 2018 successors joined by commas, title.
// Written by scripts/data/soc.mjs; do not edit.
export const SOC2010_RETIRED_TABLE = `11-2031 4 11-2032,11-2033 Public Relations and Fundraising Managers
11-3011 4 11-3012,11-3013 Administrative Services Managers
11-9060 3 11-9170 Funeral Service Managers
11-9061 4 11-9171 Funeral Service Managers
13-2021 4 13-2022,13-2023 Appraisers and Assessors of Real Estate
15-1100 2 15-1200,13-1000 Computer Occupations
15-1110 3 15-1220 Computer and Information Research Scientists
15-1111 4 15-1221 Computer and Information Research Scientists
15-1120 3 15-1210 Computer and Information Analysts
15-1121 4 15-1211 Computer Systems Analysts
15-1122 4 15-1212 Information Security Analysts
15-1130 3 15-1250 Software Developers and Programmers
15-1131 4 15-1251 Computer Programmers
15-1132 4 15-1252,15-1253 Software Developers, Applications
15-1133 4 15-1252,15-1253 Software Developers, Systems Software
15-1134 4 15-1254,15-1255 Web Developers
15-1140 3 15-1240 Database and Systems Administrators and Network Architects
15-1141 4 15-1242,15-1243 Database Administrators
15-1142 4 15-1244 Network and Computer Systems Administrators
15-1143 4 15-1241 Computer Network Architects
15-1150 3 15-1230 Computer Support Specialists
15-1151 4 15-1232 Computer User Support Specialists
15-1152 4 15-1231 Computer Network Support Specialists
15-1190 3 13-1080,15-1240,15-1250,15-1290 Miscellaneous Computer Occupations
15-1199 4 13-1082,15-1243,15-1253,15-1255,15-1299 Computer Occupations, All Other
15-2091 4 15-2099 Mathematical Technicians
19-3031 4 19-3033,19-3034 Clinical, Counseling, and School Psychologists
19-4011 4 19-4012,19-4013 Agricultural and Food Science Technicians
19-4041 4 19-4043,19-4044 Geological and Petroleum Technicians
19-4091 4 19-4042 Environmental Science and Protection Technicians, Including Health
19-4093 4 19-4071 Forest and Conservation Technicians
23-2091 4 27-3092 Court Reporters
25-1191 4 25-9044 Graduate Teaching Assistants
25-2052 4 25-2055,25-2056 Special Education Teachers, Kindergarten and Elementary School
25-2053 4 25-2057 Special Education Teachers, Middle School
25-2054 4 25-2058 Special Education Teachers, Secondary School
25-4021 4 25-4022 Librarians
25-9010 3 25-4020 Audio-Visual and Multimedia Collections Specialists
25-9011 4 25-4022 Audio-Visual and Multimedia Collections Specialists
25-9041 4 25-9042,25-9043,25-9049 Teacher Assistants
27-3012 4 27-3099 Public Address System and Other Announcers
27-3021 4 27-3023 Broadcast News Analysts
27-3022 4 27-3023 Reporters and Correspondents
27-4013 4 43-2099 Radio Operators
29-1060 3 29-1210,29-1240 Physicians and Surgeons
29-1061 4 29-1211 Anesthesiologists
29-1062 4 29-1215 Family and General Practitioners
29-1063 4 29-1216 Internists, General
29-1064 4 29-1218 Obstetricians and Gynecologists
29-1065 4 29-1221 Pediatricians, General
29-1066 4 29-1223 Psychiatrists
29-1067 4 29-1242,29-1243,29-1249 Surgeons
29-1069 4 29-1212,29-1213,29-1214,29-1217,29-1222,29-1224,29-1229,29-1241 Physicians and Surgeons, All Other
29-1190 3 29-1290 Miscellaneous Health Diagnosing and Treating Practitioners
29-1199 4 29-1291,29-1299 Health Diagnosing and Treating Practitioners, All Other
29-2020 3 29-1290 Dental Hygienists
29-2021 4 29-1292 Dental Hygienists
29-2041 4 29-2042,29-2043 Emergency Medical Technicians and Paramedics
29-2054 4 29-2099 Respiratory Therapy Technicians
29-2071 4 29-2072,29-9021 Medical Records and Health Information Technicians
29-9010 3 19-5010 Occupational Health and Safety Specialists and Technicians
29-9011 4 19-5011 Occupational Health and Safety Specialists
29-9012 4 19-5012 Occupational Health and Safety Technicians
31-1000 2 31-1100 Nursing, Psychiatric, and Home Health Aides
31-1010 3 31-1120,31-1130 Nursing, Psychiatric, and Home Health Aides
31-1011 4 31-1121 Home Health Aides
31-1013 4 31-1133 Psychiatric Aides
31-1014 4 31-1131 Nursing Assistants
31-1015 4 31-1132 Orderlies
35-3021 4 35-3023 Combined Food Preparation and Serving Workers, Including Fast Food
35-3022 4 35-3023 Counter Attendants, Cafeteria, Food Concession, and Coffee Shop
39-1011 4 39-1013 Gaming Supervisors
39-1012 4 39-1013 Slot Supervisors
39-1021 4 39-1014,39-1022,53-1044 First-Line Supervisors of Personal Service Workers
39-9020 3 31-1120 Personal Care Aides
39-9021 4 31-1122 Personal Care Aides
41-3099 4 41-3091 Sales Representatives, Services, All Other
43-5080 3 53-7060 Stock Clerks and Order Fillers
43-5081 4 53-7065 Stock Clerks and Order Fillers
43-9010 3 15-1290 Computer Operators
43-9011 4 15-1299 Computer Operators
45-3010 3 45-3030 Fishers and Related Fishing Workers
45-3011 4 45-3031 Fishers and Related Fishing Workers
45-3020 3 45-3030 Hunters and Trappers
45-3021 4 45-3031 Hunters and Trappers
47-5021 4 47-5023,47-5032 Earth Drillers, Except Oil and Gas
47-5031 4 47-5032 Explosives Workers, Ordnance Handling Experts, and Blasters
47-5042 4 47-5049 Mine Cutting and Channeling Machine Operators
47-5060 3 47-5040 Roof Bolters, Mining
47-5061 4 47-5043 Roof Bolters, Mining
49-9093 4 49-9099 Fabric Menders, Except Garment
51-2091 4 51-2051 Fiberglass Laminators and Fabricators
51-2093 4 51-2061 Timing Device Assemblers and Adjusters
51-4010 3 51-9160 Computer Control Programmers and Operators
51-4011 4 51-9161 Computer-Controlled Machine Tool Operators, Metal and Plastic
51-4012 4 51-9162 Computer Numerically Controlled Machine Tool Programmers, Metal and Plastic
51-9121 4 51-9124 Coating, Painting, and Spraying Machine Setters, Operators, and Tenders
51-9122 4 51-9124 Painters, Transportation Equipment
53-1010 3 53-1040 Aircraft Cargo Handling Supervisors
53-1011 4 53-1041 Aircraft Cargo Handling Supervisors
53-1020 3 53-1040 First-Line Supervisors of Helpers, Laborers, and Material Movers, Hand
53-1021 4 53-1042 First-Line Supervisors of Helpers, Laborers, and Material Movers, Hand
53-1030 3 53-1040 First-Line Supervisors of Transportation and Material-Moving Machine and Vehicle Operators
53-1031 4 53-1043,53-1044,53-1049 First-Line Supervisors of Transportation and Material-Moving Machine and Vehicle Operators
53-3020 3 53-3050 Bus Drivers
53-3021 4 53-3052 Bus Drivers, Transit and Intercity
53-3022 4 53-3051,53-3053 Bus Drivers, School or Special Client
53-3040 3 53-3050 Taxi Drivers and Chauffeurs
53-3041 4 53-3053,53-3054 Taxi Drivers and Chauffeurs
53-4012 4 53-4022 Locomotive Firers
53-4021 4 53-4022 Railroad Brake, Signal, and Switch Operators
53-7032 4 47-5022,53-7199 Excavating and Loading Machine and Dragline Operators
53-7033 4 47-5044 Loading Machine Operators, Underground Mining
53-7110 3 47-5040 Mine Shuttle Car Operators
53-7111 4 47-5044 Mine Shuttle Car Operators
55-3017 4 17-3029 Radar and Sonar Technicians`;
