// The 2018 Standard Occupational Classification, US Bureau of Labor Statistics (public domain): codes and titles.
// A line: code, depth (1 major, 2 minor, 3 broad, 4 detailed), last four digits of the parent (or -), title.
// Written by scripts/data/soc.mjs; do not edit.
export const SOC2018_TABLE = `11-0000 1 - Management Occupations
11-1000 2 0000 Top Executives
11-1010 3 1000 Chief Executives
11-1011 4 1010 Chief Executives
11-1020 3 1000 General and Operations Managers
11-1021 4 1020 General and Operations Managers
11-1030 3 1000 Legislators
11-1031 4 1030 Legislators
11-2000 2 0000 Advertising, Marketing, Promotions, Public Relations, and Sales Managers
11-2010 3 2000 Advertising and Promotions Managers
11-2011 4 2010 Advertising and Promotions Managers
11-2020 3 2000 Marketing and Sales Managers
11-2021 4 2020 Marketing Managers
11-2022 4 2020 Sales Managers
11-2030 3 2000 Public Relations and Fundraising Managers
11-2032 4 2030 Public Relations Managers
11-2033 4 2030 Fundraising Managers
11-3000 2 0000 Operations Specialties Managers
11-3010 3 3000 Administrative Services and Facilities Managers
11-3012 4 3010 Administrative Services Managers
11-3013 4 3010 Facilities Managers
11-3020 3 3000 Computer and Information Systems Managers
11-3021 4 3020 Computer and Information Systems Managers
11-3030 3 3000 Financial Managers
11-3031 4 3030 Financial Managers
11-3050 3 3000 Industrial Production Managers
11-3051 4 3050 Industrial Production Managers
11-3060 3 3000 Purchasing Managers
11-3061 4 3060 Purchasing Managers
11-3070 3 3000 Transportation, Storage, and Distribution Managers
11-3071 4 3070 Transportation, Storage, and Distribution Managers
11-3110 3 3000 Compensation and Benefits Managers
11-3111 4 3110 Compensation and Benefits Managers
11-3120 3 3000 Human Resources Managers
11-3121 4 3120 Human Resources Managers
11-3130 3 3000 Training and Development Managers
11-3131 4 3130 Training and Development Managers
11-9000 2 0000 Other Management Occupations
11-9010 3 9000 Farmers, Ranchers, and Other Agricultural Managers
11-9013 4 9010 Farmers, Ranchers, and Other Agricultural Managers
11-9020 3 9000 Construction Managers
11-9021 4 9020 Construction Managers
11-9030 3 9000 Education and Childcare Administrators
11-9031 4 9030 Education and Childcare Administrators, Preschool and Daycare
11-9032 4 9030 Education Administrators, Kindergarten through Secondary
11-9033 4 9030 Education Administrators, Postsecondary
11-9039 4 9030 Education Administrators, All Other
11-9040 3 9000 Architectural and Engineering Managers
11-9041 4 9040 Architectural and Engineering Managers
11-9050 3 9000 Food Service Managers
11-9051 4 9050 Food Service Managers
11-9070 3 9000 Entertainment and Recreation Managers
11-9071 4 9070 Gambling Managers
11-9072 4 9070 Entertainment and Recreation Managers, Except Gambling
11-9080 3 9000 Lodging Managers
11-9081 4 9080 Lodging Managers
11-9110 3 9000 Medical and Health Services Managers
11-9111 4 9110 Medical and Health Services Managers
11-9120 3 9000 Natural Sciences Managers
11-9121 4 9120 Natural Sciences Managers
11-9130 3 9000 Postmasters and Mail Superintendents
11-9131 4 9130 Postmasters and Mail Superintendents
11-9140 3 9000 Property, Real Estate, and Community Association Managers
11-9141 4 9140 Property, Real Estate, and Community Association Managers
11-9150 3 9000 Social and Community Service Managers
11-9151 4 9150 Social and Community Service Managers
11-9160 3 9000 Emergency Management Directors
11-9161 4 9160 Emergency Management Directors
11-9170 3 9000 Personal Service Managers
11-9171 4 9170 Funeral Home Managers
11-9179 4 9170 Personal Service Managers, All Other
11-9190 3 9000 Miscellaneous Managers
11-9199 4 9190 Managers, All Other
13-0000 1 - Business and Financial Operations Occupations
13-1000 2 0000 Business Operations Specialists
13-1010 3 1000 Agents and Business Managers of Artists, Performers, and Athletes
13-1011 4 1010 Agents and Business Managers of Artists, Performers, and Athletes
13-1020 3 1000 Buyers and Purchasing Agents
13-1021 4 1020 Buyers and Purchasing Agents, Farm Products
13-1022 4 1020 Wholesale and Retail Buyers, Except Farm Products
13-1023 4 1020 Purchasing Agents, Except Wholesale, Retail, and Farm Products
13-1030 3 1000 Claims Adjusters, Appraisers, Examiners, and Investigators
13-1031 4 1030 Claims Adjusters, Examiners, and Investigators
13-1032 4 1030 Insurance Appraisers, Auto Damage
13-1040 3 1000 Compliance Officers
13-1041 4 1040 Compliance Officers
13-1050 3 1000 Cost Estimators
13-1051 4 1050 Cost Estimators
13-1070 3 1000 Human Resources Workers
13-1071 4 1070 Human Resources Specialists
13-1074 4 1070 Farm Labor Contractors
13-1075 4 1070 Labor Relations Specialists
13-1080 3 1000 Logisticians and Project Management Specialists
13-1081 4 1080 Logisticians
13-1082 4 1080 Project Management Specialists
13-1110 3 1000 Management Analysts
13-1111 4 1110 Management Analysts
13-1120 3 1000 Meeting, Convention, and Event Planners
13-1121 4 1120 Meeting, Convention, and Event Planners
13-1130 3 1000 Fundraisers
13-1131 4 1130 Fundraisers
13-1140 3 1000 Compensation, Benefits, and Job Analysis Specialists
13-1141 4 1140 Compensation, Benefits, and Job Analysis Specialists
13-1150 3 1000 Training and Development Specialists
13-1151 4 1150 Training and Development Specialists
13-1160 3 1000 Market Research Analysts and Marketing Specialists
13-1161 4 1160 Market Research Analysts and Marketing Specialists
13-1190 3 1000 Miscellaneous Business Operations Specialists
13-1199 4 1190 Business Operations Specialists, All Other
13-2000 2 0000 Financial Specialists
13-2010 3 2000 Accountants and Auditors
13-2011 4 2010 Accountants and Auditors
13-2020 3 2000 Property Appraisers and Assessors
13-2022 4 2020 Appraisers of Personal and Business Property
13-2023 4 2020 Appraisers and Assessors of Real Estate
13-2030 3 2000 Budget Analysts
13-2031 4 2030 Budget Analysts
13-2040 3 2000 Credit Analysts
13-2041 4 2040 Credit Analysts
13-2050 3 2000 Financial Analysts and Advisors
13-2051 4 2050 Financial and Investment Analysts
13-2052 4 2050 Personal Financial Advisors
13-2053 4 2050 Insurance Underwriters
13-2054 4 2050 Financial Risk Specialists
13-2060 3 2000 Financial Examiners
13-2061 4 2060 Financial Examiners
13-2070 3 2000 Credit Counselors and Loan Officers
13-2071 4 2070 Credit Counselors
13-2072 4 2070 Loan Officers
13-2080 3 2000 Tax Examiners, Collectors and Preparers, and Revenue Agents
13-2081 4 2080 Tax Examiners and Collectors, and Revenue Agents
13-2082 4 2080 Tax Preparers
13-2090 3 2000 Miscellaneous Financial Specialists
13-2099 4 2090 Financial Specialists, All Other
15-0000 1 - Computer and Mathematical Occupations
15-1200 2 0000 Computer Occupations
15-1210 3 1200 Computer and Information Analysts
15-1211 4 1210 Computer Systems Analysts
15-1212 4 1210 Information Security Analysts
15-1220 3 1200 Computer and Information Research Scientists
15-1221 4 1220 Computer and Information Research Scientists
15-1230 3 1200 Computer Support Specialists
15-1231 4 1230 Computer Network Support Specialists
15-1232 4 1230 Computer User Support Specialists
15-1240 3 1200 Database and Network Administrators and Architects
15-1241 4 1240 Computer Network Architects
15-1242 4 1240 Database Administrators
15-1243 4 1240 Database Architects
15-1244 4 1240 Network and Computer Systems Administrators
15-1250 3 1200 Software and Web Developers, Programmers, and Testers
15-1251 4 1250 Computer Programmers
15-1252 4 1250 Software Developers
15-1253 4 1250 Software Quality Assurance Analysts and Testers
15-1254 4 1250 Web Developers
15-1255 4 1250 Web and Digital Interface Designers
15-1290 3 1200 Miscellaneous Computer Occupations
15-1299 4 1290 Computer Occupations, All Other
15-2000 2 0000 Mathematical Science Occupations
15-2010 3 2000 Actuaries
15-2011 4 2010 Actuaries
15-2020 3 2000 Mathematicians
15-2021 4 2020 Mathematicians
15-2030 3 2000 Operations Research Analysts
15-2031 4 2030 Operations Research Analysts
15-2040 3 2000 Statisticians
15-2041 4 2040 Statisticians
15-2050 3 2000 Data Scientists
15-2051 4 2050 Data Scientists
15-2090 3 2000 Miscellaneous Mathematical Science Occupations
15-2099 4 2090 Mathematical Science Occupations, All Other
17-0000 1 - Architecture and Engineering Occupations
17-1000 2 0000 Architects, Surveyors, and Cartographers
17-1010 3 1000 Architects, Except Naval
17-1011 4 1010 Architects, Except Landscape and Naval
17-1012 4 1010 Landscape Architects
17-1020 3 1000 Surveyors, Cartographers, and Photogrammetrists
17-1021 4 1020 Cartographers and Photogrammetrists
17-1022 4 1020 Surveyors
17-2000 2 0000 Engineers
17-2010 3 2000 Aerospace Engineers
17-2011 4 2010 Aerospace Engineers
17-2020 3 2000 Agricultural Engineers
17-2021 4 2020 Agricultural Engineers
17-2030 3 2000 Bioengineers and Biomedical Engineers
17-2031 4 2030 Bioengineers and Biomedical Engineers
17-2040 3 2000 Chemical Engineers
17-2041 4 2040 Chemical Engineers
17-2050 3 2000 Civil Engineers
17-2051 4 2050 Civil Engineers
17-2060 3 2000 Computer Hardware Engineers
17-2061 4 2060 Computer Hardware Engineers
17-2070 3 2000 Electrical and Electronics Engineers
17-2071 4 2070 Electrical Engineers
17-2072 4 2070 Electronics Engineers, Except Computer
17-2080 3 2000 Environmental Engineers
17-2081 4 2080 Environmental Engineers
17-2110 3 2000 Industrial Engineers, Including Health and Safety
17-2111 4 2110 Health and Safety Engineers, Except Mining Safety Engineers and Inspectors
17-2112 4 2110 Industrial Engineers
17-2120 3 2000 Marine Engineers and Naval Architects
17-2121 4 2120 Marine Engineers and Naval Architects
17-2130 3 2000 Materials Engineers
17-2131 4 2130 Materials Engineers
17-2140 3 2000 Mechanical Engineers
17-2141 4 2140 Mechanical Engineers
17-2150 3 2000 Mining and Geological Engineers, Including Mining Safety Engineers
17-2151 4 2150 Mining and Geological Engineers, Including Mining Safety Engineers
17-2160 3 2000 Nuclear Engineers
17-2161 4 2160 Nuclear Engineers
17-2170 3 2000 Petroleum Engineers
17-2171 4 2170 Petroleum Engineers
17-2190 3 2000 Miscellaneous Engineers
17-2199 4 2190 Engineers, All Other
17-3000 2 0000 Drafters, Engineering Technicians, and Mapping Technicians
17-3010 3 3000 Drafters
17-3011 4 3010 Architectural and Civil Drafters
17-3012 4 3010 Electrical and Electronics Drafters
17-3013 4 3010 Mechanical Drafters
17-3019 4 3010 Drafters, All Other
17-3020 3 3000 Engineering Technologists and Technicians, Except Drafters
17-3021 4 3020 Aerospace Engineering and Operations Technologists and Technicians
17-3022 4 3020 Civil Engineering Technologists and Technicians
17-3023 4 3020 Electrical and Electronic Engineering Technologists and Technicians
17-3024 4 3020 Electro-Mechanical and Mechatronics Technologists and Technicians
17-3025 4 3020 Environmental Engineering Technologists and Technicians
17-3026 4 3020 Industrial Engineering Technologists and Technicians
17-3027 4 3020 Mechanical Engineering Technologists and Technicians
17-3028 4 3020 Calibration Technologists and Technicians
17-3029 4 3020 Engineering Technologists and Technicians, Except Drafters, All Other
17-3030 3 3000 Surveying and Mapping Technicians
17-3031 4 3030 Surveying and Mapping Technicians
19-0000 1 - Life, Physical, and Social Science Occupations
19-1000 2 0000 Life Scientists
19-1010 3 1000 Agricultural and Food Scientists
19-1011 4 1010 Animal Scientists
19-1012 4 1010 Food Scientists and Technologists
19-1013 4 1010 Soil and Plant Scientists
19-1020 3 1000 Biological Scientists
19-1021 4 1020 Biochemists and Biophysicists
19-1022 4 1020 Microbiologists
19-1023 4 1020 Zoologists and Wildlife Biologists
19-1029 4 1020 Biological Scientists, All Other
19-1030 3 1000 Conservation Scientists and Foresters
19-1031 4 1030 Conservation Scientists
19-1032 4 1030 Foresters
19-1040 3 1000 Medical Scientists
19-1041 4 1040 Epidemiologists
19-1042 4 1040 Medical Scientists, Except Epidemiologists
19-1090 3 1000 Miscellaneous Life Scientists
19-1099 4 1090 Life Scientists, All Other
19-2000 2 0000 Physical Scientists
19-2010 3 2000 Astronomers and Physicists
19-2011 4 2010 Astronomers
19-2012 4 2010 Physicists
19-2020 3 2000 Atmospheric and Space Scientists
19-2021 4 2020 Atmospheric and Space Scientists
19-2030 3 2000 Chemists and Materials Scientists
19-2031 4 2030 Chemists
19-2032 4 2030 Materials Scientists
19-2040 3 2000 Environmental Scientists and Geoscientists
19-2041 4 2040 Environmental Scientists and Specialists, Including Health
19-2042 4 2040 Geoscientists, Except Hydrologists and Geographers
19-2043 4 2040 Hydrologists
19-2090 3 2000 Miscellaneous Physical Scientists
19-2099 4 2090 Physical Scientists, All Other
19-3000 2 0000 Social Scientists and Related Workers
19-3010 3 3000 Economists
19-3011 4 3010 Economists
19-3020 3 3000 Survey Researchers
19-3022 4 3020 Survey Researchers
19-3030 3 3000 Psychologists
19-3032 4 3030 Industrial-Organizational Psychologists
19-3033 4 3030 Clinical and Counseling Psychologists
19-3034 4 3030 School Psychologists
19-3039 4 3030 Psychologists, All Other
19-3040 3 3000 Sociologists
19-3041 4 3040 Sociologists
19-3050 3 3000 Urban and Regional Planners
19-3051 4 3050 Urban and Regional Planners
19-3090 3 3000 Miscellaneous Social Scientists and Related Workers
19-3091 4 3090 Anthropologists and Archeologists
19-3092 4 3090 Geographers
19-3093 4 3090 Historians
19-3094 4 3090 Political Scientists
19-3099 4 3090 Social Scientists and Related Workers, All Other
19-4000 2 0000 Life, Physical, and Social Science Technicians
19-4010 3 4000 Agricultural and Food Science Technicians
19-4012 4 4010 Agricultural Technicians
19-4013 4 4010 Food Science Technicians
19-4020 3 4000 Biological Technicians
19-4021 4 4020 Biological Technicians
19-4030 3 4000 Chemical Technicians
19-4031 4 4030 Chemical Technicians
19-4040 3 4000 Environmental Science and Geoscience Technicians
19-4042 4 4040 Environmental Science and Protection Technicians, Including Health
19-4043 4 4040 Geological Technicians, Except Hydrologic Technicians
19-4044 4 4040 Hydrologic Technicians
19-4050 3 4000 Nuclear Technicians
19-4051 4 4050 Nuclear Technicians
19-4060 3 4000 Social Science Research Assistants
19-4061 4 4060 Social Science Research Assistants
19-4070 3 4000 Forest and Conservation Technicians
19-4071 4 4070 Forest and Conservation Technicians
19-4090 3 4000 Miscellaneous Life, Physical, and Social Science Technicians
19-4092 4 4090 Forensic Science Technicians
19-4099 4 4090 Life, Physical, and Social Science Technicians, All Other
19-5000 2 0000 Occupational Health and Safety Specialists and Technicians
19-5010 3 5000 Occupational Health and Safety Specialists and Technicians
19-5011 4 5010 Occupational Health and Safety Specialists
19-5012 4 5010 Occupational Health and Safety Technicians
21-0000 1 - Community and Social Service Occupations
21-1000 2 0000 Counselors, Social Workers, and Other Community and Social Service Specialists
21-1010 3 1000 Counselors
21-1011 4 1010 Substance Abuse and Behavioral Disorder Counselors
21-1012 4 1010 Educational, Guidance, and Career Counselors and Advisors
21-1013 4 1010 Marriage and Family Therapists
21-1014 4 1010 Mental Health Counselors
21-1015 4 1010 Rehabilitation Counselors
21-1019 4 1010 Counselors, All Other
21-1020 3 1000 Social Workers
21-1021 4 1020 Child, Family, and School Social Workers
21-1022 4 1020 Healthcare Social Workers
21-1023 4 1020 Mental Health and Substance Abuse Social Workers
21-1029 4 1020 Social Workers, All Other
21-1090 3 1000 Miscellaneous Community and Social Service Specialists
21-1091 4 1090 Health Education Specialists
21-1092 4 1090 Probation Officers and Correctional Treatment Specialists
21-1093 4 1090 Social and Human Service Assistants
21-1094 4 1090 Community Health Workers
21-1099 4 1090 Community and Social Service Specialists, All Other
21-2000 2 0000 Religious Workers
21-2010 3 2000 Clergy
21-2011 4 2010 Clergy
21-2020 3 2000 Directors, Religious Activities and Education
21-2021 4 2020 Directors, Religious Activities and Education
21-2090 3 2000 Miscellaneous Religious Workers
21-2099 4 2090 Religious Workers, All Other
23-0000 1 - Legal Occupations
23-1000 2 0000 Lawyers, Judges, and Related Workers
23-1010 3 1000 Lawyers and Judicial Law Clerks
23-1011 4 1010 Lawyers
23-1012 4 1010 Judicial Law Clerks
23-1020 3 1000 Judges, Magistrates, and Other Judicial Workers
23-1021 4 1020 Administrative Law Judges, Adjudicators, and Hearing Officers
23-1022 4 1020 Arbitrators, Mediators, and Conciliators
23-1023 4 1020 Judges, Magistrate Judges, and Magistrates
23-2000 2 0000 Legal Support Workers
23-2010 3 2000 Paralegals and Legal Assistants
23-2011 4 2010 Paralegals and Legal Assistants
23-2090 3 2000 Miscellaneous Legal Support Workers
23-2093 4 2090 Title Examiners, Abstractors, and Searchers
23-2099 4 2090 Legal Support Workers, All Other
25-0000 1 - Educational Instruction and Library Occupations
25-1000 2 0000 Postsecondary Teachers
25-1010 3 1000 Business Teachers, Postsecondary
25-1011 4 1010 Business Teachers, Postsecondary
25-1020 3 1000 Math and Computer Science Teachers, Postsecondary
25-1021 4 1020 Computer Science Teachers, Postsecondary
25-1022 4 1020 Mathematical Science Teachers, Postsecondary
25-1030 3 1000 Engineering and Architecture Teachers, Postsecondary
25-1031 4 1030 Architecture Teachers, Postsecondary
25-1032 4 1030 Engineering Teachers, Postsecondary
25-1040 3 1000 Life Sciences Teachers, Postsecondary
25-1041 4 1040 Agricultural Sciences Teachers, Postsecondary
25-1042 4 1040 Biological Science Teachers, Postsecondary
25-1043 4 1040 Forestry and Conservation Science Teachers, Postsecondary
25-1050 3 1000 Physical Sciences Teachers, Postsecondary
25-1051 4 1050 Atmospheric, Earth, Marine, and Space Sciences Teachers, Postsecondary
25-1052 4 1050 Chemistry Teachers, Postsecondary
25-1053 4 1050 Environmental Science Teachers, Postsecondary
25-1054 4 1050 Physics Teachers, Postsecondary
25-1060 3 1000 Social Sciences Teachers, Postsecondary
25-1061 4 1060 Anthropology and Archeology Teachers, Postsecondary
25-1062 4 1060 Area, Ethnic, and Cultural Studies Teachers, Postsecondary
25-1063 4 1060 Economics Teachers, Postsecondary
25-1064 4 1060 Geography Teachers, Postsecondary
25-1065 4 1060 Political Science Teachers, Postsecondary
25-1066 4 1060 Psychology Teachers, Postsecondary
25-1067 4 1060 Sociology Teachers, Postsecondary
25-1069 4 1060 Social Sciences Teachers, Postsecondary, All Other
25-1070 3 1000 Health Teachers, Postsecondary
25-1071 4 1070 Health Specialties Teachers, Postsecondary
25-1072 4 1070 Nursing Instructors and Teachers, Postsecondary
25-1080 3 1000 Education and Library Science Teachers, Postsecondary
25-1081 4 1080 Education Teachers, Postsecondary
25-1082 4 1080 Library Science Teachers, Postsecondary
25-1110 3 1000 Law, Criminal Justice, and Social Work Teachers, Postsecondary
25-1111 4 1110 Criminal Justice and Law Enforcement Teachers, Postsecondary
25-1112 4 1110 Law Teachers, Postsecondary
25-1113 4 1110 Social Work Teachers, Postsecondary
25-1120 3 1000 Arts, Communications, History, and Humanities Teachers, Postsecondary
25-1121 4 1120 Art, Drama, and Music Teachers, Postsecondary
25-1122 4 1120 Communications Teachers, Postsecondary
25-1123 4 1120 English Language and Literature Teachers, Postsecondary
25-1124 4 1120 Foreign Language and Literature Teachers, Postsecondary
25-1125 4 1120 History Teachers, Postsecondary
25-1126 4 1120 Philosophy and Religion Teachers, Postsecondary
25-1190 3 1000 Miscellaneous Postsecondary Teachers
25-1192 4 1190 Family and Consumer Sciences Teachers, Postsecondary
25-1193 4 1190 Recreation and Fitness Studies Teachers, Postsecondary
25-1194 4 1190 Career/Technical Education Teachers, Postsecondary
25-1199 4 1190 Postsecondary Teachers, All Other
25-2000 2 0000 Preschool, Elementary, Middle, Secondary, and Special Education Teachers
25-2010 3 2000 Preschool and Kindergarten Teachers
25-2011 4 2010 Preschool Teachers, Except Special Education
25-2012 4 2010 Kindergarten Teachers, Except Special Education
25-2020 3 2000 Elementary and Middle School Teachers
25-2021 4 2020 Elementary School Teachers, Except Special Education
25-2022 4 2020 Middle School Teachers, Except Special and Career/Technical Education
25-2023 4 2020 Career/Technical Education Teachers, Middle School
25-2030 3 2000 Secondary School Teachers
25-2031 4 2030 Secondary School Teachers, Except Special and Career/Technical Education
25-2032 4 2030 Career/Technical Education Teachers, Secondary School
25-2050 3 2000 Special Education Teachers
25-2051 4 2050 Special Education Teachers, Preschool
25-2055 4 2050 Special Education Teachers, Kindergarten
25-2056 4 2050 Special Education Teachers, Elementary School
25-2057 4 2050 Special Education Teachers, Middle School
25-2058 4 2050 Special Education Teachers, Secondary School
25-2059 4 2050 Special Education Teachers, All Other
25-3000 2 0000 Other Teachers and Instructors
25-3010 3 3000 Adult Basic Education, Adult Secondary Education, and English as a Second Language Instructors
25-3011 4 3010 Adult Basic Education, Adult Secondary Education, and English as a Second Language Instructors
25-3020 3 3000 Self-Enrichment Teachers
25-3021 4 3020 Self-Enrichment Teachers
25-3030 3 3000 Substitute Teachers, Short-Term
25-3031 4 3030 Substitute Teachers, Short-Term
25-3040 3 3000 Tutors
25-3041 4 3040 Tutors
25-3090 3 3000 Miscellaneous Teachers and Instructors
25-3099 4 3090 Teachers and Instructors, All Other
25-4000 2 0000 Librarians, Curators, and Archivists
25-4010 3 4000 Archivists, Curators, and Museum Technicians
25-4011 4 4010 Archivists
25-4012 4 4010 Curators
25-4013 4 4010 Museum Technicians and Conservators
25-4020 3 4000 Librarians and Media Collections Specialists
25-4022 4 4020 Librarians and Media Collections Specialists
25-4030 3 4000 Library Technicians
25-4031 4 4030 Library Technicians
25-9000 2 0000 Other Educational Instruction and Library Occupations
25-9020 3 9000 Farm and Home Management Educators
25-9021 4 9020 Farm and Home Management Educators
25-9030 3 9000 Instructional Coordinators
25-9031 4 9030 Instructional Coordinators
25-9040 3 9000 Teaching Assistants
25-9042 4 9040 Teaching Assistants, Preschool, Elementary, Middle, and Secondary School, Except Special Education
25-9043 4 9040 Teaching Assistants, Special Education
25-9044 4 9040 Teaching Assistants, Postsecondary
25-9049 4 9040 Teaching Assistants, All Other
25-9090 3 9000 Miscellaneous Educational Instruction and Library Workers
25-9099 4 9090 Educational Instruction and Library Workers, All Other
27-0000 1 - Arts, Design, Entertainment, Sports, and Media Occupations
27-1000 2 0000 Art and Design Workers
27-1010 3 1000 Artists and Related Workers
27-1011 4 1010 Art Directors
27-1012 4 1010 Craft Artists
27-1013 4 1010 Fine Artists, Including Painters, Sculptors, and Illustrators
27-1014 4 1010 Special Effects Artists and Animators
27-1019 4 1010 Artists and Related Workers, All Other
27-1020 3 1000 Designers
27-1021 4 1020 Commercial and Industrial Designers
27-1022 4 1020 Fashion Designers
27-1023 4 1020 Floral Designers
27-1024 4 1020 Graphic Designers
27-1025 4 1020 Interior Designers
27-1026 4 1020 Merchandise Displayers and Window Trimmers
27-1027 4 1020 Set and Exhibit Designers
27-1029 4 1020 Designers, All Other
27-2000 2 0000 Entertainers and Performers, Sports and Related Workers
27-2010 3 2000 Actors, Producers, and Directors
27-2011 4 2010 Actors
27-2012 4 2010 Producers and Directors
27-2020 3 2000 Athletes, Coaches, Umpires, and Related Workers
27-2021 4 2020 Athletes and Sports Competitors
27-2022 4 2020 Coaches and Scouts
27-2023 4 2020 Umpires, Referees, and Other Sports Officials
27-2030 3 2000 Dancers and Choreographers
27-2031 4 2030 Dancers
27-2032 4 2030 Choreographers
27-2040 3 2000 Musicians, Singers, and Related Workers
27-2041 4 2040 Music Directors and Composers
27-2042 4 2040 Musicians and Singers
27-2090 3 2000 Miscellaneous Entertainers and Performers, Sports and Related Workers
27-2091 4 2090 Disc Jockeys, Except Radio
27-2099 4 2090 Entertainers and Performers, Sports and Related Workers, All Other
27-3000 2 0000 Media and Communication Workers
27-3010 3 3000 Broadcast Announcers and Radio Disc Jockeys
27-3011 4 3010 Broadcast Announcers and Radio Disc Jockeys
27-3020 3 3000 News Analysts, Reporters and Journalists
27-3023 4 3020 News Analysts, Reporters, and Journalists
27-3030 3 3000 Public Relations Specialists
27-3031 4 3030 Public Relations Specialists
27-3040 3 3000 Writers and Editors
27-3041 4 3040 Editors
27-3042 4 3040 Technical Writers
27-3043 4 3040 Writers and Authors
27-3090 3 3000 Miscellaneous Media and Communication Workers
27-3091 4 3090 Interpreters and Translators
27-3092 4 3090 Court Reporters and Simultaneous Captioners
27-3099 4 3090 Media and Communication Workers, All Other
27-4000 2 0000 Media and Communication Equipment Workers
27-4010 3 4000 Broadcast, Sound, and Lighting Technicians
27-4011 4 4010 Audio and Video Technicians
27-4012 4 4010 Broadcast Technicians
27-4014 4 4010 Sound Engineering Technicians
27-4015 4 4010 Lighting Technicians
27-4020 3 4000 Photographers
27-4021 4 4020 Photographers
27-4030 3 4000 Television, Video, and Film Camera Operators and Editors
27-4031 4 4030 Camera Operators, Television, Video, and Film
27-4032 4 4030 Film and Video Editors
27-4090 3 4000 Miscellaneous Media and Communication Equipment Workers
27-4099 4 4090 Media and Communication Equipment Workers, All Other
29-0000 1 - Healthcare Practitioners and Technical Occupations
29-1000 2 0000 Healthcare Diagnosing or Treating Practitioners
29-1010 3 1000 Chiropractors
29-1011 4 1010 Chiropractors
29-1020 3 1000 Dentists
29-1021 4 1020 Dentists, General
29-1022 4 1020 Oral and Maxillofacial Surgeons
29-1023 4 1020 Orthodontists
29-1024 4 1020 Prosthodontists
29-1029 4 1020 Dentists, All Other Specialists
29-1030 3 1000 Dietitians and Nutritionists
29-1031 4 1030 Dietitians and Nutritionists
29-1040 3 1000 Optometrists
29-1041 4 1040 Optometrists
29-1050 3 1000 Pharmacists
29-1051 4 1050 Pharmacists
29-1070 3 1000 Physician Assistants
29-1071 4 1070 Physician Assistants
29-1080 3 1000 Podiatrists
29-1081 4 1080 Podiatrists
29-1120 3 1000 Therapists
29-1122 4 1120 Occupational Therapists
29-1123 4 1120 Physical Therapists
29-1124 4 1120 Radiation Therapists
29-1125 4 1120 Recreational Therapists
29-1126 4 1120 Respiratory Therapists
29-1127 4 1120 Speech-Language Pathologists
29-1128 4 1120 Exercise Physiologists
29-1129 4 1120 Therapists, All Other
29-1130 3 1000 Veterinarians
29-1131 4 1130 Veterinarians
29-1140 3 1000 Registered Nurses
29-1141 4 1140 Registered Nurses
29-1150 3 1000 Nurse Anesthetists
29-1151 4 1150 Nurse Anesthetists
29-1160 3 1000 Nurse Midwives
29-1161 4 1160 Nurse Midwives
29-1170 3 1000 Nurse Practitioners
29-1171 4 1170 Nurse Practitioners
29-1180 3 1000 Audiologists
29-1181 4 1180 Audiologists
29-1210 3 1000 Physicians
29-1211 4 1210 Anesthesiologists
29-1212 4 1210 Cardiologists
29-1213 4 1210 Dermatologists
29-1214 4 1210 Emergency Medicine Physicians
29-1215 4 1210 Family Medicine Physicians
29-1216 4 1210 General Internal Medicine Physicians
29-1217 4 1210 Neurologists
29-1218 4 1210 Obstetricians and Gynecologists
29-1221 4 1210 Pediatricians, General
29-1222 4 1210 Physicians, Pathologists
29-1223 4 1210 Psychiatrists
29-1224 4 1210 Radiologists
29-1229 4 1210 Physicians, All Other
29-1240 3 1000 Surgeons
29-1241 4 1240 Ophthalmologists, Except Pediatric
29-1242 4 1240 Orthopedic Surgeons, Except Pediatric
29-1243 4 1240 Pediatric Surgeons
29-1249 4 1240 Surgeons, All Other
29-1290 3 1000 Miscellaneous Healthcare Diagnosing or Treating Practitioners
29-1291 4 1290 Acupuncturists
29-1292 4 1290 Dental Hygienists
29-1299 4 1290 Healthcare Diagnosing or Treating Practitioners, All Other
29-2000 2 0000 Health Technologists and Technicians
29-2010 3 2000 Clinical Laboratory Technologists and Technicians
29-2011 4 2010 Medical and Clinical Laboratory Technologists
29-2012 4 2010 Medical and Clinical Laboratory Technicians
29-2030 3 2000 Diagnostic Related Technologists and Technicians
29-2031 4 2030 Cardiovascular Technologists and Technicians
29-2032 4 2030 Diagnostic Medical Sonographers
29-2033 4 2030 Nuclear Medicine Technologists
29-2034 4 2030 Radiologic Technologists and Technicians
29-2035 4 2030 Magnetic Resonance Imaging Technologists
29-2036 4 2030 Medical Dosimetrists
29-2040 3 2000 Emergency Medical Technicians and Paramedics
29-2042 4 2040 Emergency Medical Technicians
29-2043 4 2040 Paramedics
29-2050 3 2000 Health Practitioner Support Technologists and Technicians
29-2051 4 2050 Dietetic Technicians
29-2052 4 2050 Pharmacy Technicians
29-2053 4 2050 Psychiatric Technicians
29-2055 4 2050 Surgical Technologists
29-2056 4 2050 Veterinary Technologists and Technicians
29-2057 4 2050 Ophthalmic Medical Technicians
29-2060 3 2000 Licensed Practical and Licensed Vocational Nurses
29-2061 4 2060 Licensed Practical and Licensed Vocational Nurses
29-2070 3 2000 Medical Records Specialists
29-2072 4 2070 Medical Records Specialists
29-2080 3 2000 Opticians, Dispensing
29-2081 4 2080 Opticians, Dispensing
29-2090 3 2000 Miscellaneous Health Technologists and Technicians
29-2091 4 2090 Orthotists and Prosthetists
29-2092 4 2090 Hearing Aid Specialists
29-2099 4 2090 Health Technologists and Technicians, All Other
29-9000 2 0000 Other Healthcare Practitioners and Technical Occupations
29-9020 3 9000 Health Information Technologists and Medical Registrars
29-9021 4 9020 Health Information Technologists and Medical Registrars
29-9090 3 9000 Miscellaneous Health Practitioners and Technical Workers
29-9091 4 9090 Athletic Trainers
29-9092 4 9090 Genetic Counselors
29-9093 4 9090 Surgical Assistants
29-9099 4 9090 Healthcare Practitioners and Technical Workers, All Other
31-0000 1 - Healthcare Support Occupations
31-1100 2 0000 Home Health and Personal Care Aides; and Nursing Assistants, Orderlies, and Psychiatric Aides
31-1120 3 1100 Home Health and Personal Care Aides
31-1121 4 1120 Home Health Aides
31-1122 4 1120 Personal Care Aides
31-1130 3 1100 Nursing Assistants, Orderlies, and Psychiatric Aides
31-1131 4 1130 Nursing Assistants
31-1132 4 1130 Orderlies
31-1133 4 1130 Psychiatric Aides
31-2000 2 0000 Occupational Therapy and Physical Therapist Assistants and Aides
31-2010 3 2000 Occupational Therapy Assistants and Aides
31-2011 4 2010 Occupational Therapy Assistants
31-2012 4 2010 Occupational Therapy Aides
31-2020 3 2000 Physical Therapist Assistants and Aides
31-2021 4 2020 Physical Therapist Assistants
31-2022 4 2020 Physical Therapist Aides
31-9000 2 0000 Other Healthcare Support Occupations
31-9010 3 9000 Massage Therapists
31-9011 4 9010 Massage Therapists
31-9090 3 9000 Miscellaneous Healthcare Support Occupations
31-9091 4 9090 Dental Assistants
31-9092 4 9090 Medical Assistants
31-9093 4 9090 Medical Equipment Preparers
31-9094 4 9090 Medical Transcriptionists
31-9095 4 9090 Pharmacy Aides
31-9096 4 9090 Veterinary Assistants and Laboratory Animal Caretakers
31-9097 4 9090 Phlebotomists
31-9099 4 9090 Healthcare Support Workers, All Other
33-0000 1 - Protective Service Occupations
33-1000 2 0000 Supervisors of Protective Service Workers
33-1010 3 1000 First-Line Supervisors of Law Enforcement Workers
33-1011 4 1010 First-Line Supervisors of Correctional Officers
33-1012 4 1010 First-Line Supervisors of Police and Detectives
33-1020 3 1000 First-Line Supervisors of Firefighting and Prevention Workers
33-1021 4 1020 First-Line Supervisors of Firefighting and Prevention Workers
33-1090 3 1000 Miscellaneous First-Line Supervisors, Protective Service Workers
33-1091 4 1090 First-Line Supervisors of Security Workers
33-1099 4 1090 First-Line Supervisors of Protective Service Workers, All Other
33-2000 2 0000 Firefighting and Prevention Workers
33-2010 3 2000 Firefighters
33-2011 4 2010 Firefighters
33-2020 3 2000 Fire Inspectors
33-2021 4 2020 Fire Inspectors and Investigators
33-2022 4 2020 Forest Fire Inspectors and Prevention Specialists
33-3000 2 0000 Law Enforcement Workers
33-3010 3 3000 Bailiffs, Correctional Officers, and Jailers
33-3011 4 3010 Bailiffs
33-3012 4 3010 Correctional Officers and Jailers
33-3020 3 3000 Detectives and Criminal Investigators
33-3021 4 3020 Detectives and Criminal Investigators
33-3030 3 3000 Fish and Game Wardens
33-3031 4 3030 Fish and Game Wardens
33-3040 3 3000 Parking Enforcement Workers
33-3041 4 3040 Parking Enforcement Workers
33-3050 3 3000 Police Officers
33-3051 4 3050 Police and Sheriff’s Patrol Officers
33-3052 4 3050 Transit and Railroad Police
33-9000 2 0000 Other Protective Service Workers
33-9010 3 9000 Animal Control Workers
33-9011 4 9010 Animal Control Workers
33-9020 3 9000 Private Detectives and Investigators
33-9021 4 9020 Private Detectives and Investigators
33-9030 3 9000 Security Guards and Gambling Surveillance Officers
33-9031 4 9030 Gambling Surveillance Officers and Gambling Investigators
33-9032 4 9030 Security Guards
33-9090 3 9000 Miscellaneous Protective Service Workers
33-9091 4 9090 Crossing Guards and Flaggers
33-9092 4 9090 Lifeguards, Ski Patrol, and Other Recreational Protective Service Workers
33-9093 4 9090 Transportation Security Screeners
33-9094 4 9090 School Bus Monitors
33-9099 4 9090 Protective Service Workers, All Other
35-0000 1 - Food Preparation and Serving Related Occupations
35-1000 2 0000 Supervisors of Food Preparation and Serving Workers
35-1010 3 1000 Supervisors of Food Preparation and Serving Workers
35-1011 4 1010 Chefs and Head Cooks
35-1012 4 1010 First-Line Supervisors of Food Preparation and Serving Workers
35-2000 2 0000 Cooks and Food Preparation Workers
35-2010 3 2000 Cooks
35-2011 4 2010 Cooks, Fast Food
35-2012 4 2010 Cooks, Institution and Cafeteria
35-2013 4 2010 Cooks, Private Household
35-2014 4 2010 Cooks, Restaurant
35-2015 4 2010 Cooks, Short Order
35-2019 4 2010 Cooks, All Other
35-2020 3 2000 Food Preparation Workers
35-2021 4 2020 Food Preparation Workers
35-3000 2 0000 Food and Beverage Serving Workers
35-3010 3 3000 Bartenders
35-3011 4 3010 Bartenders
35-3020 3 3000 Fast Food and Counter Workers
35-3023 4 3020 Fast Food and Counter Workers
35-3030 3 3000 Waiters and Waitresses
35-3031 4 3030 Waiters and Waitresses
35-3040 3 3000 Food Servers, Nonrestaurant
35-3041 4 3040 Food Servers, Nonrestaurant
35-9000 2 0000 Other Food Preparation and Serving Related Workers
35-9010 3 9000 Dining Room and Cafeteria Attendants and Bartender Helpers
35-9011 4 9010 Dining Room and Cafeteria Attendants and Bartender Helpers
35-9020 3 9000 Dishwashers
35-9021 4 9020 Dishwashers
35-9030 3 9000 Hosts and Hostesses, Restaurant, Lounge, and Coffee Shop
35-9031 4 9030 Hosts and Hostesses, Restaurant, Lounge, and Coffee Shop
35-9090 3 9000 Miscellaneous Food Preparation and Serving Related Workers
35-9099 4 9090 Food Preparation and Serving Related Workers, All Other
37-0000 1 - Building and Grounds Cleaning and Maintenance Occupations
37-1000 2 0000 Supervisors of Building and Grounds Cleaning and Maintenance Workers
37-1010 3 1000 First-Line Supervisors of Building and Grounds Cleaning and Maintenance Workers
37-1011 4 1010 First-Line Supervisors of Housekeeping and Janitorial Workers
37-1012 4 1010 First-Line Supervisors of Landscaping, Lawn Service, and Groundskeeping Workers
37-2000 2 0000 Building Cleaning and Pest Control Workers
37-2010 3 2000 Building Cleaning Workers
37-2011 4 2010 Janitors and Cleaners, Except Maids and Housekeeping Cleaners
37-2012 4 2010 Maids and Housekeeping Cleaners
37-2019 4 2010 Building Cleaning Workers, All Other
37-2020 3 2000 Pest Control Workers
37-2021 4 2020 Pest Control Workers
37-3000 2 0000 Grounds Maintenance Workers
37-3010 3 3000 Grounds Maintenance Workers
37-3011 4 3010 Landscaping and Groundskeeping Workers
37-3012 4 3010 Pesticide Handlers, Sprayers, and Applicators, Vegetation
37-3013 4 3010 Tree Trimmers and Pruners
37-3019 4 3010 Grounds Maintenance Workers, All Other
39-0000 1 - Personal Care and Service Occupations
39-1000 2 0000 Supervisors of Personal Care and Service Workers
39-1010 3 1000 First-Line Supervisors of Entertainment and Recreation Workers
39-1013 4 1010 First-Line Supervisors of Gambling Services Workers
39-1014 4 1010 First-Line Supervisors of Entertainment and Recreation Workers, Except Gambling Services
39-1020 3 1000 First-Line Supervisors of Personal Service Workers
39-1022 4 1020 First-Line Supervisors of Personal Service Workers
39-2000 2 0000 Animal Care and Service Workers
39-2010 3 2000 Animal Trainers
39-2011 4 2010 Animal Trainers
39-2020 3 2000 Animal Caretakers
39-2021 4 2020 Animal Caretakers
39-3000 2 0000 Entertainment Attendants and Related Workers
39-3010 3 3000 Gambling Services Workers
39-3011 4 3010 Gambling Dealers
39-3012 4 3010 Gambling and Sports Book Writers and Runners
39-3019 4 3010 Gambling Service Workers, All Other
39-3020 3 3000 Motion Picture Projectionists
39-3021 4 3020 Motion Picture Projectionists
39-3030 3 3000 Ushers, Lobby Attendants, and Ticket Takers
39-3031 4 3030 Ushers, Lobby Attendants, and Ticket Takers
39-3090 3 3000 Miscellaneous Entertainment Attendants and Related Workers
39-3091 4 3090 Amusement and Recreation Attendants
39-3092 4 3090 Costume Attendants
39-3093 4 3090 Locker Room, Coatroom, and Dressing Room Attendants
39-3099 4 3090 Entertainment Attendants and Related Workers, All Other
39-4000 2 0000 Funeral Service Workers
39-4010 3 4000 Embalmers and Crematory Operators
39-4011 4 4010 Embalmers
39-4012 4 4010 Crematory Operators
39-4020 3 4000 Funeral Attendants
39-4021 4 4020 Funeral Attendants
39-4030 3 4000 Morticians, Undertakers, and Funeral Arrangers
39-4031 4 4030 Morticians, Undertakers, and Funeral Arrangers
39-5000 2 0000 Personal Appearance Workers
39-5010 3 5000 Barbers, Hairdressers, Hairstylists and Cosmetologists
39-5011 4 5010 Barbers
39-5012 4 5010 Hairdressers, Hairstylists, and Cosmetologists
39-5090 3 5000 Miscellaneous Personal Appearance Workers
39-5091 4 5090 Makeup Artists, Theatrical and Performance
39-5092 4 5090 Manicurists and Pedicurists
39-5093 4 5090 Shampooers
39-5094 4 5090 Skincare Specialists
39-6000 2 0000 Baggage Porters, Bellhops, and Concierges
39-6010 3 6000 Baggage Porters, Bellhops, and Concierges
39-6011 4 6010 Baggage Porters and Bellhops
39-6012 4 6010 Concierges
39-7000 2 0000 Tour and Travel Guides
39-7010 3 7000 Tour and Travel Guides
39-7011 4 7010 Tour Guides and Escorts
39-7012 4 7010 Travel Guides
39-9000 2 0000 Other Personal Care and Service Workers
39-9010 3 9000 Childcare Workers
39-9011 4 9010 Childcare Workers
39-9030 3 9000 Recreation and Fitness Workers
39-9031 4 9030 Exercise Trainers and Group Fitness Instructors
39-9032 4 9030 Recreation Workers
39-9040 3 9000 Residential Advisors
39-9041 4 9040 Residential Advisors
39-9090 3 9000 Miscellaneous Personal Care and Service Workers
39-9099 4 9090 Personal Care and Service Workers, All Other
41-0000 1 - Sales and Related Occupations
41-1000 2 0000 Supervisors of Sales Workers
41-1010 3 1000 First-Line Supervisors of Sales Workers
41-1011 4 1010 First-Line Supervisors of Retail Sales Workers
41-1012 4 1010 First-Line Supervisors of Non-Retail Sales Workers
41-2000 2 0000 Retail Sales Workers
41-2010 3 2000 Cashiers
41-2011 4 2010 Cashiers
41-2012 4 2010 Gambling Change Persons and Booth Cashiers
41-2020 3 2000 Counter and Rental Clerks and Parts Salespersons
41-2021 4 2020 Counter and Rental Clerks
41-2022 4 2020 Parts Salespersons
41-2030 3 2000 Retail Salespersons
41-2031 4 2030 Retail Salespersons
41-3000 2 0000 Sales Representatives, Services
41-3010 3 3000 Advertising Sales Agents
41-3011 4 3010 Advertising Sales Agents
41-3020 3 3000 Insurance Sales Agents
41-3021 4 3020 Insurance Sales Agents
41-3030 3 3000 Securities, Commodities, and Financial Services Sales Agents
41-3031 4 3030 Securities, Commodities, and Financial Services Sales Agents
41-3040 3 3000 Travel Agents
41-3041 4 3040 Travel Agents
41-3090 3 3000 Miscellaneous Sales Representatives, Services
41-3091 4 3090 Sales Representatives of Services, Except Advertising, Insurance, Financial Services, and Travel
41-4000 2 0000 Sales Representatives, Wholesale and Manufacturing
41-4010 3 4000 Sales Representatives, Wholesale and Manufacturing
41-4011 4 4010 Sales Representatives, Wholesale and Manufacturing, Technical and Scientific Products
41-4012 4 4010 Sales Representatives, Wholesale and Manufacturing, Except Technical and Scientific Products
41-9000 2 0000 Other Sales and Related Workers
41-9010 3 9000 Models, Demonstrators, and Product Promoters
41-9011 4 9010 Demonstrators and Product Promoters
41-9012 4 9010 Models
41-9020 3 9000 Real Estate Brokers and Sales Agents
41-9021 4 9020 Real Estate Brokers
41-9022 4 9020 Real Estate Sales Agents
41-9030 3 9000 Sales Engineers
41-9031 4 9030 Sales Engineers
41-9040 3 9000 Telemarketers
41-9041 4 9040 Telemarketers
41-9090 3 9000 Miscellaneous Sales and Related Workers
41-9091 4 9090 Door-to-Door Sales Workers, News and Street Vendors, and Related Workers
41-9099 4 9090 Sales and Related Workers, All Other
43-0000 1 - Office and Administrative Support Occupations
43-1000 2 0000 Supervisors of Office and Administrative Support Workers
43-1010 3 1000 First-Line Supervisors of Office and Administrative Support Workers
43-1011 4 1010 First-Line Supervisors of Office and Administrative Support Workers
43-2000 2 0000 Communications Equipment Operators
43-2010 3 2000 Switchboard Operators, Including Answering Service
43-2011 4 2010 Switchboard Operators, Including Answering Service
43-2020 3 2000 Telephone Operators
43-2021 4 2020 Telephone Operators
43-2090 3 2000 Miscellaneous Communications Equipment Operators
43-2099 4 2090 Communications Equipment Operators, All Other
43-3000 2 0000 Financial Clerks
43-3010 3 3000 Bill and Account Collectors
43-3011 4 3010 Bill and Account Collectors
43-3020 3 3000 Billing and Posting Clerks
43-3021 4 3020 Billing and Posting Clerks
43-3030 3 3000 Bookkeeping, Accounting, and Auditing Clerks
43-3031 4 3030 Bookkeeping, Accounting, and Auditing Clerks
43-3040 3 3000 Gambling Cage Workers
43-3041 4 3040 Gambling Cage Workers
43-3050 3 3000 Payroll and Timekeeping Clerks
43-3051 4 3050 Payroll and Timekeeping Clerks
43-3060 3 3000 Procurement Clerks
43-3061 4 3060 Procurement Clerks
43-3070 3 3000 Tellers
43-3071 4 3070 Tellers
43-3090 3 3000 Miscellaneous Financial Clerks
43-3099 4 3090 Financial Clerks, All Other
43-4000 2 0000 Information and Record Clerks
43-4010 3 4000 Brokerage Clerks
43-4011 4 4010 Brokerage Clerks
43-4020 3 4000 Correspondence Clerks
43-4021 4 4020 Correspondence Clerks
43-4030 3 4000 Court, Municipal, and License Clerks
43-4031 4 4030 Court, Municipal, and License Clerks
43-4040 3 4000 Credit Authorizers, Checkers, and Clerks
43-4041 4 4040 Credit Authorizers, Checkers, and Clerks
43-4050 3 4000 Customer Service Representatives
43-4051 4 4050 Customer Service Representatives
43-4060 3 4000 Eligibility Interviewers, Government Programs
43-4061 4 4060 Eligibility Interviewers, Government Programs
43-4070 3 4000 File Clerks
43-4071 4 4070 File Clerks
43-4080 3 4000 Hotel, Motel, and Resort Desk Clerks
43-4081 4 4080 Hotel, Motel, and Resort Desk Clerks
43-4110 3 4000 Interviewers, Except Eligibility and Loan
43-4111 4 4110 Interviewers, Except Eligibility and Loan
43-4120 3 4000 Library Assistants, Clerical
43-4121 4 4120 Library Assistants, Clerical
43-4130 3 4000 Loan Interviewers and Clerks
43-4131 4 4130 Loan Interviewers and Clerks
43-4140 3 4000 New Accounts Clerks
43-4141 4 4140 New Accounts Clerks
43-4150 3 4000 Order Clerks
43-4151 4 4150 Order Clerks
43-4160 3 4000 Human Resources Assistants, Except Payroll and Timekeeping
43-4161 4 4160 Human Resources Assistants, Except Payroll and Timekeeping
43-4170 3 4000 Receptionists and Information Clerks
43-4171 4 4170 Receptionists and Information Clerks
43-4180 3 4000 Reservation and Transportation Ticket Agents and Travel Clerks
43-4181 4 4180 Reservation and Transportation Ticket Agents and Travel Clerks
43-4190 3 4000 Miscellaneous Information and Record Clerks
43-4199 4 4190 Information and Record Clerks, All Other
43-5000 2 0000 Material Recording, Scheduling, Dispatching, and Distributing Workers
43-5010 3 5000 Cargo and Freight Agents
43-5011 4 5010 Cargo and Freight Agents
43-5020 3 5000 Couriers and Messengers
43-5021 4 5020 Couriers and Messengers
43-5030 3 5000 Dispatchers
43-5031 4 5030 Public Safety Telecommunicators
43-5032 4 5030 Dispatchers, Except Police, Fire, and Ambulance
43-5040 3 5000 Meter Readers, Utilities
43-5041 4 5040 Meter Readers, Utilities
43-5050 3 5000 Postal Service Workers
43-5051 4 5050 Postal Service Clerks
43-5052 4 5050 Postal Service Mail Carriers
43-5053 4 5050 Postal Service Mail Sorters, Processors, and Processing Machine Operators
43-5060 3 5000 Production, Planning, and Expediting Clerks
43-5061 4 5060 Production, Planning, and Expediting Clerks
43-5070 3 5000 Shipping, Receiving, and Inventory Clerks
43-5071 4 5070 Shipping, Receiving, and Inventory Clerks
43-5110 3 5000 Weighers, Measurers, Checkers, and Samplers, Recordkeeping
43-5111 4 5110 Weighers, Measurers, Checkers, and Samplers, Recordkeeping
43-6000 2 0000 Secretaries and Administrative Assistants
43-6010 3 6000 Secretaries and Administrative Assistants
43-6011 4 6010 Executive Secretaries and Executive Administrative Assistants
43-6012 4 6010 Legal Secretaries and Administrative Assistants
43-6013 4 6010 Medical Secretaries and Administrative Assistants
43-6014 4 6010 Secretaries and Administrative Assistants, Except Legal, Medical, and Executive
43-9000 2 0000 Other Office and Administrative Support Workers
43-9020 3 9000 Data Entry and Information Processing Workers
43-9021 4 9020 Data Entry Keyers
43-9022 4 9020 Word Processors and Typists
43-9030 3 9000 Desktop Publishers
43-9031 4 9030 Desktop Publishers
43-9040 3 9000 Insurance Claims and Policy Processing Clerks
43-9041 4 9040 Insurance Claims and Policy Processing Clerks
43-9050 3 9000 Mail Clerks and Mail Machine Operators, Except Postal Service
43-9051 4 9050 Mail Clerks and Mail Machine Operators, Except Postal Service
43-9060 3 9000 Office Clerks, General
43-9061 4 9060 Office Clerks, General
43-9070 3 9000 Office Machine Operators, Except Computer
43-9071 4 9070 Office Machine Operators, Except Computer
43-9080 3 9000 Proofreaders and Copy Markers
43-9081 4 9080 Proofreaders and Copy Markers
43-9110 3 9000 Statistical Assistants
43-9111 4 9110 Statistical Assistants
43-9190 3 9000 Miscellaneous Office and Administrative Support Workers
43-9199 4 9190 Office and Administrative Support Workers, All Other
45-0000 1 - Farming, Fishing, and Forestry Occupations
45-1000 2 0000 Supervisors of Farming, Fishing, and Forestry Workers
45-1010 3 1000 First-Line Supervisors of Farming, Fishing, and Forestry Workers
45-1011 4 1010 First-Line Supervisors of Farming, Fishing, and Forestry Workers
45-2000 2 0000 Agricultural Workers
45-2010 3 2000 Agricultural Inspectors
45-2011 4 2010 Agricultural Inspectors
45-2020 3 2000 Animal Breeders
45-2021 4 2020 Animal Breeders
45-2040 3 2000 Graders and Sorters, Agricultural Products
45-2041 4 2040 Graders and Sorters, Agricultural Products
45-2090 3 2000 Miscellaneous Agricultural Workers
45-2091 4 2090 Agricultural Equipment Operators
45-2092 4 2090 Farmworkers and Laborers, Crop, Nursery, and Greenhouse
45-2093 4 2090 Farmworkers, Farm, Ranch, and Aquacultural Animals
45-2099 4 2090 Agricultural Workers, All Other
45-3000 2 0000 Fishing and Hunting Workers
45-3030 3 3000 Fishing and Hunting Workers
45-3031 4 3030 Fishing and Hunting Workers
45-4000 2 0000 Forest, Conservation, and Logging Workers
45-4010 3 4000 Forest and Conservation Workers
45-4011 4 4010 Forest and Conservation Workers
45-4020 3 4000 Logging Workers
45-4021 4 4020 Fallers
45-4022 4 4020 Logging Equipment Operators
45-4023 4 4020 Log Graders and Scalers
45-4029 4 4020 Logging Workers, All Other
47-0000 1 - Construction and Extraction Occupations
47-1000 2 0000 Supervisors of Construction and Extraction Workers
47-1010 3 1000 First-Line Supervisors of Construction Trades and Extraction Workers
47-1011 4 1010 First-Line Supervisors of Construction Trades and Extraction Workers
47-2000 2 0000 Construction Trades Workers
47-2010 3 2000 Boilermakers
47-2011 4 2010 Boilermakers
47-2020 3 2000 Brickmasons, Blockmasons, and Stonemasons
47-2021 4 2020 Brickmasons and Blockmasons
47-2022 4 2020 Stonemasons
47-2030 3 2000 Carpenters
47-2031 4 2030 Carpenters
47-2040 3 2000 Carpet, Floor, and Tile Installers and Finishers
47-2041 4 2040 Carpet Installers
47-2042 4 2040 Floor Layers, Except Carpet, Wood, and Hard Tiles
47-2043 4 2040 Floor Sanders and Finishers
47-2044 4 2040 Tile and Stone Setters
47-2050 3 2000 Cement Masons, Concrete Finishers, and Terrazzo Workers
47-2051 4 2050 Cement Masons and Concrete Finishers
47-2053 4 2050 Terrazzo Workers and Finishers
47-2060 3 2000 Construction Laborers
47-2061 4 2060 Construction Laborers
47-2070 3 2000 Construction Equipment Operators
47-2071 4 2070 Paving, Surfacing, and Tamping Equipment Operators
47-2072 4 2070 Pile Driver Operators
47-2073 4 2070 Operating Engineers and Other Construction Equipment Operators
47-2080 3 2000 Drywall Installers, Ceiling Tile Installers, and Tapers
47-2081 4 2080 Drywall and Ceiling Tile Installers
47-2082 4 2080 Tapers
47-2110 3 2000 Electricians
47-2111 4 2110 Electricians
47-2120 3 2000 Glaziers
47-2121 4 2120 Glaziers
47-2130 3 2000 Insulation Workers
47-2131 4 2130 Insulation Workers, Floor, Ceiling, and Wall
47-2132 4 2130 Insulation Workers, Mechanical
47-2140 3 2000 Painters and Paperhangers
47-2141 4 2140 Painters, Construction and Maintenance
47-2142 4 2140 Paperhangers
47-2150 3 2000 Pipelayers, Plumbers, Pipefitters, and Steamfitters
47-2151 4 2150 Pipelayers
47-2152 4 2150 Plumbers, Pipefitters, and Steamfitters
47-2160 3 2000 Plasterers and Stucco Masons
47-2161 4 2160 Plasterers and Stucco Masons
47-2170 3 2000 Reinforcing Iron and Rebar Workers
47-2171 4 2170 Reinforcing Iron and Rebar Workers
47-2180 3 2000 Roofers
47-2181 4 2180 Roofers
47-2210 3 2000 Sheet Metal Workers
47-2211 4 2210 Sheet Metal Workers
47-2220 3 2000 Structural Iron and Steel Workers
47-2221 4 2220 Structural Iron and Steel Workers
47-2230 3 2000 Solar Photovoltaic Installers
47-2231 4 2230 Solar Photovoltaic Installers
47-3000 2 0000 Helpers, Construction Trades
47-3010 3 3000 Helpers, Construction Trades
47-3011 4 3010 Helpers--Brickmasons, Blockmasons, Stonemasons, and Tile and Marble Setters
47-3012 4 3010 Helpers--Carpenters
47-3013 4 3010 Helpers--Electricians
47-3014 4 3010 Helpers--Painters, Paperhangers, Plasterers, and Stucco Masons
47-3015 4 3010 Helpers--Pipelayers, Plumbers, Pipefitters, and Steamfitters
47-3016 4 3010 Helpers--Roofers
47-3019 4 3010 Helpers, Construction Trades, All Other
47-4000 2 0000 Other Construction and Related Workers
47-4010 3 4000 Construction and Building Inspectors
47-4011 4 4010 Construction and Building Inspectors
47-4020 3 4000 Elevator and Escalator Installers and Repairers
47-4021 4 4020 Elevator and Escalator Installers and Repairers
47-4030 3 4000 Fence Erectors
47-4031 4 4030 Fence Erectors
47-4040 3 4000 Hazardous Materials Removal Workers
47-4041 4 4040 Hazardous Materials Removal Workers
47-4050 3 4000 Highway Maintenance Workers
47-4051 4 4050 Highway Maintenance Workers
47-4060 3 4000 Rail-Track Laying and Maintenance Equipment Operators
47-4061 4 4060 Rail-Track Laying and Maintenance Equipment Operators
47-4070 3 4000 Septic Tank Servicers and Sewer Pipe Cleaners
47-4071 4 4070 Septic Tank Servicers and Sewer Pipe Cleaners
47-4090 3 4000 Miscellaneous Construction and Related Workers
47-4091 4 4090 Segmental Pavers
47-4099 4 4090 Construction and Related Workers, All Other
47-5000 2 0000 Extraction Workers
47-5010 3 5000 Derrick, Rotary Drill, and Service Unit Operators, Oil and Gas
47-5011 4 5010 Derrick Operators, Oil and Gas
47-5012 4 5010 Rotary Drill Operators, Oil and Gas
47-5013 4 5010 Service Unit Operators, Oil and Gas
47-5020 3 5000 Surface Mining Machine Operators and Earth Drillers
47-5022 4 5020 Excavating and Loading Machine and Dragline Operators, Surface Mining
47-5023 4 5020 Earth Drillers, Except Oil and Gas
47-5030 3 5000 Explosives Workers, Ordnance Handling Experts, and Blasters
47-5032 4 5030 Explosives Workers, Ordnance Handling Experts, and Blasters
47-5040 3 5000 Underground Mining Machine Operators
47-5041 4 5040 Continuous Mining Machine Operators
47-5043 4 5040 Roof Bolters, Mining
47-5044 4 5040 Loading and Moving Machine Operators, Underground Mining
47-5049 4 5040 Underground Mining Machine Operators, All Other
47-5050 3 5000 Rock Splitters, Quarry
47-5051 4 5050 Rock Splitters, Quarry
47-5070 3 5000 Roustabouts, Oil and Gas
47-5071 4 5070 Roustabouts, Oil and Gas
47-5080 3 5000 Helpers--Extraction Workers
47-5081 4 5080 Helpers--Extraction Workers
47-5090 3 5000 Miscellaneous Extraction Workers
47-5099 4 5090 Extraction Workers, All Other
49-0000 1 - Installation, Maintenance, and Repair Occupations
49-1000 2 0000 Supervisors of Installation, Maintenance, and Repair Workers
49-1010 3 1000 First-Line Supervisors of Mechanics, Installers, and Repairers
49-1011 4 1010 First-Line Supervisors of Mechanics, Installers, and Repairers
49-2000 2 0000 Electrical and Electronic Equipment Mechanics, Installers, and Repairers
49-2010 3 2000 Computer, Automated Teller, and Office Machine Repairers
49-2011 4 2010 Computer, Automated Teller, and Office Machine Repairers
49-2020 3 2000 Radio and Telecommunications Equipment Installers and Repairers
49-2021 4 2020 Radio, Cellular, and Tower Equipment Installers and Repairers
49-2022 4 2020 Telecommunications Equipment Installers and Repairers, Except Line Installers
49-2090 3 2000 Miscellaneous Electrical and Electronic Equipment Mechanics, Installers, and Repairers
49-2091 4 2090 Avionics Technicians
49-2092 4 2090 Electric Motor, Power Tool, and Related Repairers
49-2093 4 2090 Electrical and Electronics Installers and Repairers, Transportation Equipment
49-2094 4 2090 Electrical and Electronics Repairers, Commercial and Industrial Equipment
49-2095 4 2090 Electrical and Electronics Repairers, Powerhouse, Substation, and Relay
49-2096 4 2090 Electronic Equipment Installers and Repairers, Motor Vehicles
49-2097 4 2090 Audiovisual Equipment Installers and Repairers
49-2098 4 2090 Security and Fire Alarm Systems Installers
49-3000 2 0000 Vehicle and Mobile Equipment Mechanics, Installers, and Repairers
49-3010 3 3000 Aircraft Mechanics and Service Technicians
49-3011 4 3010 Aircraft Mechanics and Service Technicians
49-3020 3 3000 Automotive Technicians and Repairers
49-3021 4 3020 Automotive Body and Related Repairers
49-3022 4 3020 Automotive Glass Installers and Repairers
49-3023 4 3020 Automotive Service Technicians and Mechanics
49-3030 3 3000 Bus and Truck Mechanics and Diesel Engine Specialists
49-3031 4 3030 Bus and Truck Mechanics and Diesel Engine Specialists
49-3040 3 3000 Heavy Vehicle and Mobile Equipment Service Technicians and Mechanics
49-3041 4 3040 Farm Equipment Mechanics and Service Technicians
49-3042 4 3040 Mobile Heavy Equipment Mechanics, Except Engines
49-3043 4 3040 Rail Car Repairers
49-3050 3 3000 Small Engine Mechanics
49-3051 4 3050 Motorboat Mechanics and Service Technicians
49-3052 4 3050 Motorcycle Mechanics
49-3053 4 3050 Outdoor Power Equipment and Other Small Engine Mechanics
49-3090 3 3000 Miscellaneous Vehicle and Mobile Equipment Mechanics, Installers, and Repairers
49-3091 4 3090 Bicycle Repairers
49-3092 4 3090 Recreational Vehicle Service Technicians
49-3093 4 3090 Tire Repairers and Changers
49-9000 2 0000 Other Installation, Maintenance, and Repair Occupations
49-9010 3 9000 Control and Valve Installers and Repairers
49-9011 4 9010 Mechanical Door Repairers
49-9012 4 9010 Control and Valve Installers and Repairers, Except Mechanical Door
49-9020 3 9000 Heating, Air Conditioning, and Refrigeration Mechanics and Installers
49-9021 4 9020 Heating, Air Conditioning, and Refrigeration Mechanics and Installers
49-9030 3 9000 Home Appliance Repairers
49-9031 4 9030 Home Appliance Repairers
49-9040 3 9000 Industrial Machinery Installation, Repair, and Maintenance Workers
49-9041 4 9040 Industrial Machinery Mechanics
49-9043 4 9040 Maintenance Workers, Machinery
49-9044 4 9040 Millwrights
49-9045 4 9040 Refractory Materials Repairers, Except Brickmasons
49-9050 3 9000 Line Installers and Repairers
49-9051 4 9050 Electrical Power-Line Installers and Repairers
49-9052 4 9050 Telecommunications Line Installers and Repairers
49-9060 3 9000 Precision Instrument and Equipment Repairers
49-9061 4 9060 Camera and Photographic Equipment Repairers
49-9062 4 9060 Medical Equipment Repairers
49-9063 4 9060 Musical Instrument Repairers and Tuners
49-9064 4 9060 Watch and Clock Repairers
49-9069 4 9060 Precision Instrument and Equipment Repairers, All Other
49-9070 3 9000 Maintenance and Repair Workers, General
49-9071 4 9070 Maintenance and Repair Workers, General
49-9080 3 9000 Wind Turbine Service Technicians
49-9081 4 9080 Wind Turbine Service Technicians
49-9090 3 9000 Miscellaneous Installation, Maintenance, and Repair Workers
49-9091 4 9090 Coin, Vending, and Amusement Machine Servicers and Repairers
49-9092 4 9090 Commercial Divers
49-9094 4 9090 Locksmiths and Safe Repairers
49-9095 4 9090 Manufactured Building and Mobile Home Installers
49-9096 4 9090 Riggers
49-9097 4 9090 Signal and Track Switch Repairers
49-9098 4 9090 Helpers--Installation, Maintenance, and Repair Workers
49-9099 4 9090 Installation, Maintenance, and Repair Workers, All Other
51-0000 1 - Production Occupations
51-1000 2 0000 Supervisors of Production Workers
51-1010 3 1000 First-Line Supervisors of Production and Operating Workers
51-1011 4 1010 First-Line Supervisors of Production and Operating Workers
51-2000 2 0000 Assemblers and Fabricators
51-2010 3 2000 Aircraft Structure, Surfaces, Rigging, and Systems Assemblers
51-2011 4 2010 Aircraft Structure, Surfaces, Rigging, and Systems Assemblers
51-2020 3 2000 Electrical, Electronics, and Electromechanical Assemblers
51-2021 4 2020 Coil Winders, Tapers, and Finishers
51-2022 4 2020 Electrical and Electronic Equipment Assemblers
51-2023 4 2020 Electromechanical Equipment Assemblers
51-2030 3 2000 Engine and Other Machine Assemblers
51-2031 4 2030 Engine and Other Machine Assemblers
51-2040 3 2000 Structural Metal Fabricators and Fitters
51-2041 4 2040 Structural Metal Fabricators and Fitters
51-2050 3 2000 Fiberglass Laminators and Fabricators
51-2051 4 2050 Fiberglass Laminators and Fabricators
51-2060 3 2000 Timing Device Assemblers and Adjusters
51-2061 4 2060 Timing Device Assemblers and Adjusters
51-2090 3 2000 Miscellaneous Assemblers and Fabricators
51-2092 4 2090 Team Assemblers
51-2099 4 2090 Assemblers and Fabricators, All Other
51-3000 2 0000 Food Processing Workers
51-3010 3 3000 Bakers
51-3011 4 3010 Bakers
51-3020 3 3000 Butchers and Other Meat, Poultry, and Fish Processing Workers
51-3021 4 3020 Butchers and Meat Cutters
51-3022 4 3020 Meat, Poultry, and Fish Cutters and Trimmers
51-3023 4 3020 Slaughterers and Meat Packers
51-3090 3 3000 Miscellaneous Food Processing Workers
51-3091 4 3090 Food and Tobacco Roasting, Baking, and Drying Machine Operators and Tenders
51-3092 4 3090 Food Batchmakers
51-3093 4 3090 Food Cooking Machine Operators and Tenders
51-3099 4 3090 Food Processing Workers, All Other
51-4000 2 0000 Metal Workers and Plastic Workers
51-4020 3 4000 Forming Machine Setters, Operators, and Tenders, Metal and Plastic
51-4021 4 4020 Extruding and Drawing Machine Setters, Operators, and Tenders, Metal and Plastic
51-4022 4 4020 Forging Machine Setters, Operators, and Tenders, Metal and Plastic
51-4023 4 4020 Rolling Machine Setters, Operators, and Tenders, Metal and Plastic
51-4030 3 4000 Machine Tool Cutting Setters, Operators, and Tenders, Metal and Plastic
51-4031 4 4030 Cutting, Punching, and Press Machine Setters, Operators, and Tenders, Metal and Plastic
51-4032 4 4030 Drilling and Boring Machine Tool Setters, Operators, and Tenders, Metal and Plastic
51-4033 4 4030 Grinding, Lapping, Polishing, and Buffing Machine Tool Setters, Operators, and Tenders, Metal and Plastic
51-4034 4 4030 Lathe and Turning Machine Tool Setters, Operators, and Tenders, Metal and Plastic
51-4035 4 4030 Milling and Planing Machine Setters, Operators, and Tenders, Metal and Plastic
51-4040 3 4000 Machinists
51-4041 4 4040 Machinists
51-4050 3 4000 Metal Furnace Operators, Tenders, Pourers, and Casters
51-4051 4 4050 Metal-Refining Furnace Operators and Tenders
51-4052 4 4050 Pourers and Casters, Metal
51-4060 3 4000 Model Makers and Patternmakers, Metal and Plastic
51-4061 4 4060 Model Makers, Metal and Plastic
51-4062 4 4060 Patternmakers, Metal and Plastic
51-4070 3 4000 Molders and Molding Machine Setters, Operators, and Tenders, Metal and Plastic
51-4071 4 4070 Foundry Mold and Coremakers
51-4072 4 4070 Molding, Coremaking, and Casting Machine Setters, Operators, and Tenders, Metal and Plastic
51-4080 3 4000 Multiple Machine Tool Setters, Operators, and Tenders, Metal and Plastic
51-4081 4 4080 Multiple Machine Tool Setters, Operators, and Tenders, Metal and Plastic
51-4110 3 4000 Tool and Die Makers
51-4111 4 4110 Tool and Die Makers
51-4120 3 4000 Welding, Soldering, and Brazing Workers
51-4121 4 4120 Welders, Cutters, Solderers, and Brazers
51-4122 4 4120 Welding, Soldering, and Brazing Machine Setters, Operators, and Tenders
51-4190 3 4000 Miscellaneous Metal Workers and Plastic Workers
51-4191 4 4190 Heat Treating Equipment Setters, Operators, and Tenders, Metal and Plastic
51-4192 4 4190 Layout Workers, Metal and Plastic
51-4193 4 4190 Plating Machine Setters, Operators, and Tenders, Metal and Plastic
51-4194 4 4190 Tool Grinders, Filers, and Sharpeners
51-4199 4 4190 Metal Workers and Plastic Workers, All Other
51-5100 2 0000 Printing Workers
51-5110 3 5100 Printing Workers
51-5111 4 5110 Prepress Technicians and Workers
51-5112 4 5110 Printing Press Operators
51-5113 4 5110 Print Binding and Finishing Workers
51-6000 2 0000 Textile, Apparel, and Furnishings Workers
51-6010 3 6000 Laundry and Dry-Cleaning Workers
51-6011 4 6010 Laundry and Dry-Cleaning Workers
51-6020 3 6000 Pressers, Textile, Garment, and Related Materials
51-6021 4 6020 Pressers, Textile, Garment, and Related Materials
51-6030 3 6000 Sewing Machine Operators
51-6031 4 6030 Sewing Machine Operators
51-6040 3 6000 Shoe and Leather Workers
51-6041 4 6040 Shoe and Leather Workers and Repairers
51-6042 4 6040 Shoe Machine Operators and Tenders
51-6050 3 6000 Tailors, Dressmakers, and Sewers
51-6051 4 6050 Sewers, Hand
51-6052 4 6050 Tailors, Dressmakers, and Custom Sewers
51-6060 3 6000 Textile Machine Setters, Operators, and Tenders
51-6061 4 6060 Textile Bleaching and Dyeing Machine Operators and Tenders
51-6062 4 6060 Textile Cutting Machine Setters, Operators, and Tenders
51-6063 4 6060 Textile Knitting and Weaving Machine Setters, Operators, and Tenders
51-6064 4 6060 Textile Winding, Twisting, and Drawing Out Machine Setters, Operators, and Tenders
51-6090 3 6000 Miscellaneous Textile, Apparel, and Furnishings Workers
51-6091 4 6090 Extruding and Forming Machine Setters, Operators, and Tenders, Synthetic and Glass Fibers
51-6092 4 6090 Fabric and Apparel Patternmakers
51-6093 4 6090 Upholsterers
51-6099 4 6090 Textile, Apparel, and Furnishings Workers, All Other
51-7000 2 0000 Woodworkers
51-7010 3 7000 Cabinetmakers and Bench Carpenters
51-7011 4 7010 Cabinetmakers and Bench Carpenters
51-7020 3 7000 Furniture Finishers
51-7021 4 7020 Furniture Finishers
51-7030 3 7000 Model Makers and Patternmakers, Wood
51-7031 4 7030 Model Makers, Wood
51-7032 4 7030 Patternmakers, Wood
51-7040 3 7000 Woodworking Machine Setters, Operators, and Tenders
51-7041 4 7040 Sawing Machine Setters, Operators, and Tenders, Wood
51-7042 4 7040 Woodworking Machine Setters, Operators, and Tenders, Except Sawing
51-7090 3 7000 Miscellaneous Woodworkers
51-7099 4 7090 Woodworkers, All Other
51-8000 2 0000 Plant and System Operators
51-8010 3 8000 Power Plant Operators, Distributors, and Dispatchers
51-8011 4 8010 Nuclear Power Reactor Operators
51-8012 4 8010 Power Distributors and Dispatchers
51-8013 4 8010 Power Plant Operators
51-8020 3 8000 Stationary Engineers and Boiler Operators
51-8021 4 8020 Stationary Engineers and Boiler Operators
51-8030 3 8000 Water and Wastewater Treatment Plant and System Operators
51-8031 4 8030 Water and Wastewater Treatment Plant and System Operators
51-8090 3 8000 Miscellaneous Plant and System Operators
51-8091 4 8090 Chemical Plant and System Operators
51-8092 4 8090 Gas Plant Operators
51-8093 4 8090 Petroleum Pump System Operators, Refinery Operators, and Gaugers
51-8099 4 8090 Plant and System Operators, All Other
51-9000 2 0000 Other Production Occupations
51-9010 3 9000 Chemical Processing Machine Setters, Operators, and Tenders
51-9011 4 9010 Chemical Equipment Operators and Tenders
51-9012 4 9010 Separating, Filtering, Clarifying, Precipitating, and Still Machine Setters, Operators, and Tenders
51-9020 3 9000 Crushing, Grinding, Polishing, Mixing, and Blending Workers
51-9021 4 9020 Crushing, Grinding, and Polishing Machine Setters, Operators, and Tenders
51-9022 4 9020 Grinding and Polishing Workers, Hand
51-9023 4 9020 Mixing and Blending Machine Setters, Operators, and Tenders
51-9030 3 9000 Cutting Workers
51-9031 4 9030 Cutters and Trimmers, Hand
51-9032 4 9030 Cutting and Slicing Machine Setters, Operators, and Tenders
51-9040 3 9000 Extruding, Forming, Pressing, and Compacting Machine Setters, Operators, and Tenders
51-9041 4 9040 Extruding, Forming, Pressing, and Compacting Machine Setters, Operators, and Tenders
51-9050 3 9000 Furnace, Kiln, Oven, Drier, and Kettle Operators and Tenders
51-9051 4 9050 Furnace, Kiln, Oven, Drier, and Kettle Operators and Tenders
51-9060 3 9000 Inspectors, Testers, Sorters, Samplers, and Weighers
51-9061 4 9060 Inspectors, Testers, Sorters, Samplers, and Weighers
51-9070 3 9000 Jewelers and Precious Stone and Metal Workers
51-9071 4 9070 Jewelers and Precious Stone and Metal Workers
51-9080 3 9000 Dental and Ophthalmic Laboratory Technicians and Medical Appliance Technicians
51-9081 4 9080 Dental Laboratory Technicians
51-9082 4 9080 Medical Appliance Technicians
51-9083 4 9080 Ophthalmic Laboratory Technicians
51-9110 3 9000 Packaging and Filling Machine Operators and Tenders
51-9111 4 9110 Packaging and Filling Machine Operators and Tenders
51-9120 3 9000 Painting Workers
51-9123 4 9120 Painting, Coating, and Decorating Workers
51-9124 4 9120 Coating, Painting, and Spraying Machine Setters, Operators, and Tenders
51-9140 3 9000 Semiconductor Processing Technicians
51-9141 4 9140 Semiconductor Processing Technicians
51-9150 3 9000 Photographic Process Workers and Processing Machine Operators
51-9151 4 9150 Photographic Process Workers and Processing Machine Operators
51-9160 3 9000 Computer Numerically Controlled Tool Operators and Programmers
51-9161 4 9160 Computer Numerically Controlled Tool Operators
51-9162 4 9160 Computer Numerically Controlled Tool Programmers
51-9190 3 9000 Miscellaneous Production Workers
51-9191 4 9190 Adhesive Bonding Machine Operators and Tenders
51-9192 4 9190 Cleaning, Washing, and Metal Pickling Equipment Operators and Tenders
51-9193 4 9190 Cooling and Freezing Equipment Operators and Tenders
51-9194 4 9190 Etchers and Engravers
51-9195 4 9190 Molders, Shapers, and Casters, Except Metal and Plastic
51-9196 4 9190 Paper Goods Machine Setters, Operators, and Tenders
51-9197 4 9190 Tire Builders
51-9198 4 9190 Helpers--Production Workers
51-9199 4 9190 Production Workers, All Other
53-0000 1 - Transportation and Material Moving Occupations
53-1000 2 0000 Supervisors of Transportation and Material Moving Workers
53-1040 3 1000 First-Line Supervisors of Transportation and Material Moving Workers
53-1041 4 1040 Aircraft Cargo Handling Supervisors
53-1042 4 1040 First-Line Supervisors of Helpers, Laborers, and Material Movers, Hand
53-1043 4 1040 First-Line Supervisors of Material-Moving Machine and Vehicle Operators
53-1044 4 1040 First-Line Supervisors of Passenger Attendants
53-1049 4 1040 First-Line Supervisors of Transportation Workers, All Other
53-2000 2 0000 Air Transportation Workers
53-2010 3 2000 Aircraft Pilots and Flight Engineers
53-2011 4 2010 Airline Pilots, Copilots, and Flight Engineers
53-2012 4 2010 Commercial Pilots
53-2020 3 2000 Air Traffic Controllers and Airfield Operations Specialists
53-2021 4 2020 Air Traffic Controllers
53-2022 4 2020 Airfield Operations Specialists
53-2030 3 2000 Flight Attendants
53-2031 4 2030 Flight Attendants
53-3000 2 0000 Motor Vehicle Operators
53-3010 3 3000 Ambulance Drivers and Attendants, Except Emergency Medical Technicians
53-3011 4 3010 Ambulance Drivers and Attendants, Except Emergency Medical Technicians
53-3030 3 3000 Driver/Sales Workers and Truck Drivers
53-3031 4 3030 Driver/Sales Workers
53-3032 4 3030 Heavy and Tractor-Trailer Truck Drivers
53-3033 4 3030 Light Truck Drivers
53-3050 3 3000 Passenger Vehicle Drivers
53-3051 4 3050 Bus Drivers, School
53-3052 4 3050 Bus Drivers, Transit and Intercity
53-3053 4 3050 Shuttle Drivers and Chauffeurs
53-3054 4 3050 Taxi Drivers
53-3090 3 3000 Miscellaneous Motor Vehicle Operators
53-3099 4 3090 Motor Vehicle Operators, All Other
53-4000 2 0000 Rail Transportation Workers
53-4010 3 4000 Locomotive Engineers and Operators
53-4011 4 4010 Locomotive Engineers
53-4013 4 4010 Rail Yard Engineers, Dinkey Operators, and Hostlers
53-4020 3 4000 Railroad Brake, Signal, and Switch Operators and Locomotive Firers
53-4022 4 4020 Railroad Brake, Signal, and Switch Operators and Locomotive Firers
53-4030 3 4000 Railroad Conductors and Yardmasters
53-4031 4 4030 Railroad Conductors and Yardmasters
53-4040 3 4000 Subway and Streetcar Operators
53-4041 4 4040 Subway and Streetcar Operators
53-4090 3 4000 Miscellaneous Rail Transportation Workers
53-4099 4 4090 Rail Transportation Workers, All Other
53-5000 2 0000 Water Transportation Workers
53-5010 3 5000 Sailors and Marine Oilers
53-5011 4 5010 Sailors and Marine Oilers
53-5020 3 5000 Ship and Boat Captains and Operators
53-5021 4 5020 Captains, Mates, and Pilots of Water Vessels
53-5022 4 5020 Motorboat Operators
53-5030 3 5000 Ship Engineers
53-5031 4 5030 Ship Engineers
53-6000 2 0000 Other Transportation Workers
53-6010 3 6000 Bridge and Lock Tenders
53-6011 4 6010 Bridge and Lock Tenders
53-6020 3 6000 Parking Attendants
53-6021 4 6020 Parking Attendants
53-6030 3 6000 Transportation Service Attendants
53-6031 4 6030 Automotive and Watercraft Service Attendants
53-6032 4 6030 Aircraft Service Attendants
53-6040 3 6000 Traffic Technicians
53-6041 4 6040 Traffic Technicians
53-6050 3 6000 Transportation Inspectors
53-6051 4 6050 Transportation Inspectors
53-6060 3 6000 Passenger Attendants
53-6061 4 6060 Passenger Attendants
53-6090 3 6000 Miscellaneous Transportation Workers
53-6099 4 6090 Transportation Workers, All Other
53-7000 2 0000 Material Moving Workers
53-7010 3 7000 Conveyor Operators and Tenders
53-7011 4 7010 Conveyor Operators and Tenders
53-7020 3 7000 Crane and Tower Operators
53-7021 4 7020 Crane and Tower Operators
53-7030 3 7000 Dredge Operators
53-7031 4 7030 Dredge Operators
53-7040 3 7000 Hoist and Winch Operators
53-7041 4 7040 Hoist and Winch Operators
53-7050 3 7000 Industrial Truck and Tractor Operators
53-7051 4 7050 Industrial Truck and Tractor Operators
53-7060 3 7000 Laborers and Material Movers
53-7061 4 7060 Cleaners of Vehicles and Equipment
53-7062 4 7060 Laborers and Freight, Stock, and Material Movers, Hand
53-7063 4 7060 Machine Feeders and Offbearers
53-7064 4 7060 Packers and Packagers, Hand
53-7065 4 7060 Stockers and Order Fillers
53-7070 3 7000 Pumping Station Operators
53-7071 4 7070 Gas Compressor and Gas Pumping Station Operators
53-7072 4 7070 Pump Operators, Except Wellhead Pumpers
53-7073 4 7070 Wellhead Pumpers
53-7080 3 7000 Refuse and Recyclable Material Collectors
53-7081 4 7080 Refuse and Recyclable Material Collectors
53-7120 3 7000 Tank Car, Truck, and Ship Loaders
53-7121 4 7120 Tank Car, Truck, and Ship Loaders
53-7190 3 7000 Miscellaneous Material Moving Workers
53-7199 4 7190 Material Moving Workers, All Other
55-0000 1 - Military Specific Occupations
55-1000 2 0000 Military Officer Special and Tactical Operations Leaders
55-1010 3 1000 Military Officer Special and Tactical Operations Leaders
55-1011 4 1010 Air Crew Officers
55-1012 4 1010 Aircraft Launch and Recovery Officers
55-1013 4 1010 Armored Assault Vehicle Officers
55-1014 4 1010 Artillery and Missile Officers
55-1015 4 1010 Command and Control Center Officers
55-1016 4 1010 Infantry Officers
55-1017 4 1010 Special Forces Officers
55-1019 4 1010 Military Officer Special and Tactical Operations Leaders, All Other
55-2000 2 0000 First-Line Enlisted Military Supervisors
55-2010 3 2000 First-Line Enlisted Military Supervisors
55-2011 4 2010 First-Line Supervisors of Air Crew Members
55-2012 4 2010 First-Line Supervisors of Weapons Specialists/Crew Members
55-2013 4 2010 First-Line Supervisors of All Other Tactical Operations Specialists
55-3000 2 0000 Military Enlisted Tactical Operations and Air/Weapons Specialists and Crew Members
55-3010 3 3000 Military Enlisted Tactical Operations and Air/Weapons Specialists and Crew Members
55-3011 4 3010 Air Crew Members
55-3012 4 3010 Aircraft Launch and Recovery Specialists
55-3013 4 3010 Armored Assault Vehicle Crew Members
55-3014 4 3010 Artillery and Missile Crew Members
55-3015 4 3010 Command and Control Center Specialists
55-3016 4 3010 Infantry
55-3018 4 3010 Special Forces
55-3019 4 3010 Military Enlisted Tactical Operations and Air/Weapons Specialists and Crew Members, All Other`;
